import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { db } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { type Actor, may, mayEditStory } from "#lib/users/role.ts";
import type { Status } from "./article.ts";
import { mayMove } from "./publishing.ts";

export type MoveRefusal = { code: "notAllowed" } | { code: "unknownStory" } | { code: "impossible"; from: Status };

/** Moves a story that is not live along the desk: to review, ready, back to draft, spiked. Editors move any; reporters send their own to review and take it back. */
export async function moveArticle(
	input: { articleId: number; to: Status },
	by: Actor,
	now: Date,
): Promise<Result<{ status: Status }, MoveRefusal>> {
	return db().$transaction(async (tx) => {
		const article = await tx.article.findFirst({ where: { id: input.articleId } });
		if (!article) return refuse({ code: "unknownStory" as const });
		const ownReview = input.to === "inReview" || input.to === "draft";
		if (!mayEditStory(by, article) || !(ownReview || may(by, "editAnyStory"))) return refuse({ code: "notAllowed" as const });
		const from = article.status as Status;
		if (!mayMove(from, input.to)) return refuse({ code: "impossible" as const, from });

		await tx.article.update({ where: { id: article.id }, data: { status: input.to, editedAt: now } });
		await audit(tx, { action: "story.move", subjectKind: "article", subjectId: article.id, detail: { from, to: input.to } }, by, now);
		await announce(tx, "story.moved", [], now);
		return ok({ status: input.to });
	});
}
