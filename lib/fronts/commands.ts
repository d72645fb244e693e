import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { type Actor, may } from "#lib/users/role.ts";
import type { Container } from "./front.ts";

export type PinRefused = { code: "notAllowed" } | { code: "unknownStory" } | { code: "notLive" };

/** Holds a live story in a place on the home front until it expires; null means until somebody takes it down. One story leads at a time. */
export async function pinToFront(
	input: { articleId: number; container: Container; position?: number; expiresAt?: Date | null },
	by: Actor,
	now: Date,
): Promise<Result<{ change: number }, PinRefused>> {
	if (!may(by, "composeFronts")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const article = await tx.article.findFirst({ where: { id: input.articleId }, select: { id: true, publishedRevisionId: true } });
		if (!article) return refuse({ code: "unknownStory" as const });
		if (article.publishedRevisionId === null) return refuse({ code: "notLive" as const });

		const front = await tx.front.upsert({ where: { key: "home" }, create: { key: "home", updatedAt: now }, update: { updatedAt: now } });
		if (input.container === "lead") await tx.card.deleteMany({ where: { frontId: front.id, container: "lead" } });
		const place = { container: input.container, position: input.position ?? 0, expiresAt: input.expiresAt ?? null };
		await tx.card.upsert({
			where: { frontId_articleId: { frontId: front.id, articleId: article.id } },
			create: { frontId: front.id, articleId: article.id, ...place },
			update: place,
		});
		await audit(
			tx,
			{ action: "front.pin", subjectKind: "article", subjectId: article.id, detail: { container: input.container } },
			by,
			now,
		);
		return ok({ change: await announce(tx, "front.pinned", [tags.front("home")], now) });
	});
}

/** Lets a story go from the home front's pins; it stays in the paper. */
export async function unpinFromFront(articleId: number, by: Actor, now: Date): Promise<Result<{ change: number }, PinRefused>> {
	if (!may(by, "composeFronts")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		await tx.card.deleteMany({ where: { articleId, front: { key: "home" } } });
		await audit(tx, { action: "front.unpin", subjectKind: "article", subjectId: articleId }, by, now);
		return ok({ change: await announce(tx, "front.unpinned", [tags.front("home")], now) });
	});
}
