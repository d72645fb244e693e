import { extendsRevision } from "#lib/articles/publishing.ts";
import type { Tx } from "#lib/db/client.ts";
import type { Actor } from "#lib/users/role.ts";
import type { FrontKey } from "./front-key.ts";
import type { Layout } from "./layout.ts";
import type { LoadedFront } from "./load-queries.ts";

/** Why a revision stands apart from the one before it. */
export type RevisionReason = "restored" | "held" | "letGo";

/** The front's row, made where nobody has saved it yet. */
export async function ensureFront(tx: Tx, key: FrontKey, { row, place }: LoadedFront, now: Date): Promise<{ id: number }> {
	if (row) return row;
	const of = place.kind === "section" ? { sectionId: place.id } : place.kind === "topic" ? { topicId: place.id } : {};

	return tx.front.create({ data: { key, ...of, updatedAt: now }, select: { id: true } });
}

/** Keeps a state of a front as a new revision of its own. Gives its id and number. */
export async function addRevision(
	tx: Tx,
	frontId: number,
	layout: Layout,
	by: Actor,
	now: Date,
	about: { reason?: RevisionReason; publishedAt?: Date } = {},
): Promise<{ id: number; number: number }> {
	const newest = await tx.frontRevision.findFirst({ where: { frontId }, orderBy: { number: "desc" }, select: { number: true } });

	return tx.frontRevision.create({
		data: {
			frontId,
			number: (newest?.number ?? 0) + 1,
			authorId: by.id,
			reason: about.reason ?? "",
			createdAt: now,
			savedAt: now,
			publishedAt: about.publishedAt ?? null,
			layout: JSON.stringify(layout),
		},
		select: { id: true, number: true },
	});
}

/** Keeps a draft: ten minutes of one person's saves are one revision, unless the last one went live, is planned, or is to be kept apart. */
export async function keepDraft(
	tx: Tx,
	front: { id: number },
	loaded: LoadedFront,
	layout: Layout,
	by: Actor,
	now: Date,
	reason?: RevisionReason,
) {
	const last = loaded.row?.draftRevision;
	const pinned = last !== undefined && last?.id === loaded.row?.scheduledRevisionId;
	if (last && reason === undefined && extendsRevision({ ...last, pinned }, by.id, now)) {
		await tx.frontRevision.update({ where: { id: last.id }, data: { layout: JSON.stringify(layout), savedAt: now } });
		return last;
	}

	return addRevision(tx, front.id, layout, by, now, reason ? { reason } : {});
}
