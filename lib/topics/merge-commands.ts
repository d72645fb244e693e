import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { type Tag, tags } from "#lib/changes/tags.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { listFrontsFilledBy } from "#lib/fronts/filled-by-queries.ts";
import { takeOverFronts } from "#lib/fronts/topic-commands.ts";
import { addJob } from "#lib/jobs/commands.ts";
import { redirectMerged } from "#lib/redirects/merge-commands.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { invalidField, type Refused, type StillUsed } from "#lib/taxonomy/refused.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { topicAddress, whyTopicStays } from "./topic.ts";

/** Which topic ends, and which takes its stories over. */
export type MergeInput = { fromId: number; intoId: number };

/** What a merge did: how many published stories came over, and where they are now. */
export type Merged = { into: { id: number; slug: string; name: string }; stories: number; change: number };

/** Makes one topic of two, for good: every version of every story carries the other one instead, fronts too, and the old address leads to it. */
export async function mergeTopics({ fromId, intoId }: MergeInput, by: Actor, now: Date): Promise<Result<Merged, Refused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });
	if (fromId === intoId) return invalidField("intoId", "Choose another topic than this one.");

	return db().$transaction(async (tx) => {
		const from = await tx.topic.findFirst({ where: { id: fromId } });
		const into = await tx.topic.findFirst({ where: { id: intoId }, select: { id: true, slug: true, name: true } });
		if (!from) return refuse({ code: "unknown" as const });
		if (!into) return invalidField("intoId", "This topic is not there any more. Choose another.");

		const stories = await tx.topicListing.count({ where: { topicId: fromId } });
		await carryInstead(tx, fromId, intoId);
		const fronts = await takeOverFronts(tx, from, into, now);
		await addJob(tx, { kind: "relabelTopic", key: `relabelTopic:${intoId}`, payload: { topicId: intoId } }, now);
		const addresses = (await redirectMerged(tx, topicAddress(from.slug), topicAddress(into.slug), now)).flatMap(tagsOf);
		await tx.topic.delete({ where: { id: fromId } });
		await audit(
			tx,
			{ action: "topic.merge", subjectKind: "topic", subjectId: intoId, detail: { name: into.name, merged: from.name, stories } },
			by,
			now,
		);
		const names = [tags.topics(), tags.topicName(from.slug), tags.topic(into.slug)];
		const change = await announce(tx, "topic.merged", [...addresses, ...names, ...fronts], now);
		return ok({ into, stories, change });
	});
}

/** Deletes a topic that no version of any story carries, and that fills no front but its own, which goes with it. Its address, and those that led to it, then hold nothing. */
export async function deleteTopic(id: number, by: Actor, now: Date): Promise<Result<{ change: number }, StillUsed>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const topic = await tx.topic.findFirst({ where: { id }, include: { _count: { select: { listings: true, revisions: true } } } });
		if (!topic) return refuse({ code: "unknown" as const });
		const fronts = await listFrontsFilledBy(tx, { by: "topic", topicId: id });
		const why = whyTopicStays({ stories: topic._count.listings, versions: topic._count.revisions, fronts });
		if (why !== null) return refuse({ code: "inUse" as const, why });

		const former = await tx.redirect.findMany({ where: { url: topicAddress(topic.slug) }, select: { path: true } });
		await tx.redirect.deleteMany({ where: { url: topicAddress(topic.slug) } });
		await tx.topic.delete({ where: { id } });
		await audit(tx, { action: "topic.delete", subjectKind: "topic", subjectId: id, detail: { name: topic.name } }, by, now);
		return ok({
			change: await announce(
				tx,
				"topic.deleted",
				[tags.topics(), ...tagsOf(topicAddress(topic.slug)), ...former.flatMap(({ path }) => tagsOf(path))],
				now,
			),
		});
	});
}

/** A version that carried both keeps the one it had in its place. */
async function carryInstead(tx: Tx, fromId: number, intoId: number): Promise<void> {
	await tx.revisionTopic.updateMany({
		where: { topicId: fromId, revision: { topics: { none: { topicId: intoId } } } },
		data: { topicId: intoId },
	});
	await tx.revisionTopic.deleteMany({ where: { topicId: fromId } });
	await tx.topicListing.updateMany({
		where: { topicId: fromId, article: { topicListings: { none: { topicId: intoId } } } },
		data: { topicId: intoId },
	});
	await tx.topicListing.deleteMany({ where: { topicId: fromId } });
}

function tagsOf(path: string): Tag[] {
	return [tags.address(path), tags.topic(path.slice(topicAddress("").length))];
}
