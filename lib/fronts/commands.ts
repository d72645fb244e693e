import type { FieldError } from "#lib/articles/draft.ts";
import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { publishPhotos } from "#lib/photos/publication-commands.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { fieldErrors } from "#lib/taxonomy/refused.ts";
import { type Actor, may } from "#lib/users/role.ts";
import type { FrontKey } from "./front-key.ts";
import { type Layout, layout as layoutInput, readLayout } from "./layout.ts";
import { type LoadedFront, loadFront } from "./load-queries.ts";
import { photoIdsIn } from "./names.ts";
import { ensureFront, keepDraft, type RevisionReason } from "./revision-commands.ts";

export type FrontRefused =
	| { code: "notAllowed" }
	| { code: "unknownFront" }
	| { code: "changedMeanwhile"; version: number; savedBy: string };
export type SaveFrontRefused = FrontRefused | { code: "invalid"; fields: FieldError[] };

/** A front as it is after a save: what the next save must name, and whether readers see it. */
export type SavedFront = { version: number; savedAt: Date; layout: Layout };

type SaveInput = { key: FrontKey; version: number; layout: unknown; reason?: RevisionReason | undefined };

/** Saves the draft of a front; readers see nothing of it. A save from an older version is refused, and overwrites nothing. */
export async function saveFront(input: SaveInput, by: Actor, now: Date): Promise<Result<SavedFront, SaveFrontRefused>> {
	if (!may(by, "composeFronts")) return refuse({ code: "notAllowed" });
	const parsed = layoutInput.safeParse(input.layout);
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });

	return db().$transaction(async (tx) => {
		const loaded = await loadFront(tx, input.key);
		if (!loaded) return refuse({ code: "unknownFront" as const });
		if (loaded.version !== input.version) return refuse(await meanwhile(tx, loaded));
		if (JSON.stringify(loaded.draft) === JSON.stringify(parsed.data))
			return ok({ version: loaded.version, savedAt: now, layout: parsed.data });

		const front = await ensureFront(tx, input.key, loaded, now);
		const { id: draftRevisionId } = await keepDraft(tx, front, loaded, parsed.data, by, now, input.reason);
		const version = loaded.version + 1;
		await tx.front.update({ where: { id: front.id }, data: { draftRevisionId, version, updatedAt: now } });
		if (input.reason)
			await audit(tx, { action: "front.restore", subjectKind: "front", subjectId: input.key, detail: { name: loaded.name } }, by, now);
		return ok({ version, savedAt: now, layout: parsed.data });
	});
}

/** Puts the draft of a front live: the state that the editor was looking at. `change` is null where readers see it already. */
export async function publishFront(
	input: { key: FrontKey; version: number },
	by: Actor,
	now: Date,
): Promise<Result<{ change: number | null; version: number; address: string }, FrontRefused>> {
	if (!may(by, "composeFronts")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const loaded = await loadFront(tx, input.key);
		if (!loaded) return refuse({ code: "unknownFront" as const });
		if (loaded.version !== input.version) return refuse(await meanwhile(tx, loaded));
		const { row, version, address } = loaded;
		if (row?.draftRevisionId && row.draftRevisionId === row.liveRevisionId) return ok({ change: null, version, address });

		const front = await ensureFront(tx, input.key, loaded, now);
		const draft = row?.draftRevision ?? (await keepDraft(tx, front, loaded, loaded.draft, by, now));
		return ok({
			change: await goLive(tx, loaded, { frontId: front.id, key: input.key, ...draft }, by, now),
			version: version + 1,
			address,
		});
	});
}

/** Makes one revision what readers see, and takes back what was planned before. Whether it may is the caller's to ask. Gives the change. */
export async function goLive(
	tx: Tx,
	loaded: LoadedFront,
	revision: { frontId: number; key: FrontKey; id: number; number: number },
	by: Actor,
	now: Date,
): Promise<number> {
	const { id, number, frontId } = revision;
	const { layout } = await tx.frontRevision.update({ where: { id }, data: { publishedAt: now }, select: { layout: true } });
	await publishPhotos(tx, photoIdsIn(readLayout(layout)), now);
	const kept = loaded.row?.draftRevisionId ?? id;
	const pointers = { liveRevisionId: id, draftRevisionId: kept, scheduledRevisionId: null, scheduledAt: null };
	await tx.front.update({ where: { id: frontId }, data: { ...pointers, version: { increment: 1 }, updatedAt: now } });
	await audit(
		tx,
		{ action: "front.publish", subjectKind: "front", subjectId: revision.key, detail: { name: loaded.name, revision: number } },
		by,
		now,
	);

	return announce(tx, "front.published", [loaded.tag], now);
}

/** Says who saved meanwhile. */
export async function meanwhile(tx: Tx, { row, version }: LoadedFront) {
	const authorId = row?.draftRevision?.authorId;
	const author = authorId ? await tx.user.findFirst({ where: { id: authorId }, select: { name: true } }) : null;

	return { code: "changedMeanwhile" as const, version, savedBy: author?.name ?? "" };
}
