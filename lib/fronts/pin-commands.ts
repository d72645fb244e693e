import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { defaultLayout } from "./default-layout.ts";
import type { HoldingKind } from "./front.ts";
import { holdIn, letGoFrom } from "./hold.ts";
import type { Layout } from "./layout.ts";
import { type LoadedFront, loadFront } from "./load-queries.ts";
import { addRevision, ensureFront, type RevisionReason } from "./revision-commands.ts";

export type PinRefused = { code: "notAllowed" } | { code: "unknownStory" } | { code: "notLive" };

type PinInput = { articleId: number; container: HoldingKind; expiresAt?: Date | null };

/** Holds a live story in a place on the home front until it expires, at once; null means until somebody takes it down. One story leads at a time. */
export async function pinToFront(input: PinInput, by: Actor, now: Date): Promise<Result<{ change: number }, PinRefused>> {
	if (!may(by, "composeFronts")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const article = await tx.article.findFirst({ where: { id: input.articleId }, select: { id: true, publishedRevisionId: true } });
		if (!article) return refuse({ code: "unknownStory" as const });
		if (article.publishedRevisionId === null) return refuse({ code: "notLive" as const });

		const hold = (layout: Layout) => holdIn(layout, { ...input, expiresAt: input.expiresAt ?? null });
		await changeHome(tx, hold, "held", by, now);
		const detail = { container: input.container };
		await audit(tx, { action: "front.pin", subjectKind: "article", subjectId: article.id, detail }, by, now);
		return ok({ change: await announce(tx, "front.pinned", [(await home(tx)).tag], now) });
	});
}

/** Lets a story go from the home front's pins, at once; it stays in the paper. */
export async function unpinFromFront(articleId: number, by: Actor, now: Date): Promise<Result<{ change: number }, PinRefused>> {
	if (!may(by, "composeFronts")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		await changeHome(tx, (layout) => letGoFrom(layout, articleId), "letGo", by, now);
		await audit(tx, { action: "front.unpin", subjectKind: "article", subjectId: articleId }, by, now);
		return ok({ change: await announce(tx, "front.unpinned", [(await home(tx)).tag], now) });
	});
}

async function home(tx: Tx): Promise<LoadedFront> {
	const loaded = await loadFront(tx, "home");
	if (!loaded) throw new Error("There is no home front");

	return loaded;
}

/** Changes what readers see, and what editors are preparing as well: publishing it must not undo this. */
async function changeHome(tx: Tx, turn: (layout: Layout) => Layout, reason: RevisionReason, by: Actor, now: Date): Promise<void> {
	const loaded = await home(tx);
	const front = await ensureFront(tx, "home", loaded, now);
	const isDraftLive = !loaded.row?.draftRevision || loaded.row.draftRevisionId === loaded.row.liveRevisionId;
	const live = turn(loaded.live ?? defaultLayout(loaded.place));
	const { id } = await addRevision(tx, front.id, live, by, now, { reason, publishedAt: now });
	const draft = isDraftLive ? { id } : await addRevision(tx, front.id, turn(loaded.draft), by, now, { reason });

	const pointers = { liveRevisionId: id, draftRevisionId: draft.id };
	await tx.front.update({ where: { id: front.id }, data: { ...pointers, version: { increment: 1 }, updatedAt: now } });
}
