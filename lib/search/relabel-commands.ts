import { z } from "zod";
import { db } from "#lib/db/client.ts";
import { addJob, type NewJob } from "#lib/jobs/commands.ts";
import { labelsOf } from "./labels.ts";

const after = z.number().int().default(0);
const ofTopic = z.object({ topicId: z.number().int(), after });
const ofContributor = z.object({ contributorId: z.number().int(), after });

/** How many stories are done in one transaction. Each makes the full-text index take a whole story's words again, so few. */
const atOnce = 5;

/** Lets search know a topic's stories by it, after another topic's came over; some at a time, and asks for the next. */
export async function relabelTopic(input: unknown, now: Date): Promise<void> {
	const { topicId, after } = ofTopic.parse(input);
	const ids = await db().topicListing.findMany({ where: { topicId, articleId: { gt: after } }, ...some });

	await relabel(ids, (last) => ({ kind: "relabelTopic", key: `relabelTopic:${topicId}`, payload: { topicId, after: last } }), now);
}

/** Lets search know a contributor's stories by them, after another contributor's came over; some at a time, and asks for the next. */
export async function relabelContributor(input: unknown, now: Date): Promise<void> {
	const { contributorId, after } = ofContributor.parse(input);
	const ids = await db().contributorListing.findMany({ where: { contributorId, articleId: { gt: after } }, ...some });
	const kind = "relabelContributor";

	await relabel(ids, (last) => ({ kind, key: `${kind}:${contributorId}`, payload: { contributorId, after: last } }), now);
}

const some = { orderBy: { articleId: "asc" }, take: atOnce, select: { articleId: true } } as const;

async function relabel(listed: { articleId: number }[], next: (last: number) => NewJob, now: Date): Promise<void> {
	const ids = listed.map(({ articleId }) => articleId);
	await db().$transaction(async (tx) => {
		const stories = await tx.article.findMany({
			where: { id: { in: ids }, publishedText: { isNot: null } },
			select: {
				id: true,
				sectionId: true,
				publishedText: { select: { labels: true } },
				topicListings: { select: { topicId: true } },
				byContributor: { select: { contributorId: true } },
			},
		});
		for (const { id, sectionId, topicListings, byContributor, publishedText } of stories) {
			const topicIds = topicListings.map((listing) => listing.topicId);
			const contributorIds = byContributor.map(({ contributorId }) => contributorId);
			const labels = labelsOf({ sectionId, topicIds, contributorIds });
			if (labels !== publishedText?.labels) await tx.publishedText.update({ where: { articleId: id }, data: { labels } });
		}
		const last = ids.at(-1);
		if (ids.length === atOnce && last !== undefined) await addJob(tx, next(last), now);
	});
}
