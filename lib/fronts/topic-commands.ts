import { type Tag, tags } from "#lib/changes/tags.ts";
import type { Tx } from "#lib/db/client.ts";
import { addJob } from "#lib/jobs/commands.ts";
import { filledInstead, isFilledBy, writtenAs } from "./filled-by.ts";
import { readLayout } from "./layout.ts";
import { frontJob } from "./schedule-commands.ts";

type Topic = { id: number; slug: string };

/**
 * What one topic was to fronts another is from now on: it fills what the first one filled, in every state that is kept, and it takes over the
 * first one's own front unless it has one, with its history and its plan. Gives what readers' caches must forget.
 */
export async function takeOverFronts(tx: Tx, from: Topic, into: Topic, now: Date): Promise<Tag[]> {
	const filled = await fillInstead(tx, from.id, into.id, now);
	const own = await takeOwnFront(tx, from, into, now);

	return [...new Set([...filled, ...own])];
}

/** Boards that are open with a changed draft are told: their next save would bring the old topic back. */
async function fillInstead(tx: Tx, fromId: number, intoId: number, now: Date): Promise<Tag[]> {
	const [from, into] = [
		{ by: "topic" as const, topicId: fromId },
		{ by: "topic" as const, topicId: intoId },
	];
	const revisions = await tx.frontRevision.findMany({
		where: { layout: { contains: writtenAs(from) } },
		select: { id: true, layout: true, liveOf: { select: placeColumns }, draftOf: { select: { id: true } } },
	});
	const changed = revisions.filter(({ layout }) => isFilledBy(readLayout(layout), from));

	for (const { id, layout } of changed)
		await tx.frontRevision.update({ where: { id }, data: { layout: JSON.stringify(filledInstead(readLayout(layout), from, into)) } });
	const drafts = changed.flatMap(({ draftOf }) => draftOf?.id ?? []);
	await tx.front.updateMany({ where: { id: { in: drafts } }, data: { version: { increment: 1 }, updatedAt: now } });

	return changed.flatMap(({ liveOf }) => (liveOf ? tags.front(pageOf(liveOf)) : []));
}

const placeColumns = { section: { select: { slug: true } }, topic: { select: { slug: true } } } as const;

function pageOf({ section, topic }: { section: { slug: string } | null; topic: { slug: string } | null }): string {
	if (section) return `section/${section.slug}`;

	return topic ? `topic/${topic.slug}` : "home";
}

/** A front that the other topic has no room for goes with its own topic. */
async function takeOwnFront(tx: Tx, from: Topic, into: Topic, now: Date): Promise<Tag[]> {
	const front = await tx.front.findFirst({ where: { topicId: from.id }, select: { id: true, key: true, scheduledAt: true } });
	if (!front) return [];
	await tx.job.deleteMany({ where: { key: frontJob(front.key).key } });
	if ((await tx.front.count({ where: { topicId: into.id } })) > 0) return [];

	const key = `topic-${into.id}`;
	await tx.front.update({ where: { id: front.id }, data: { key, topicId: into.id, version: { increment: 1 }, updatedAt: now } });
	if (front.scheduledAt) await addJob(tx, frontJob(key), front.scheduledAt);
	return [tags.front(`topic/${from.slug}`), tags.front(`topic/${into.slug}`)];
}
