import { z } from "zod";
import { db } from "#lib/db/client.ts";
import { addJob } from "#lib/jobs/commands.ts";
import { labelsOf } from "./labels.ts";

const payload = z.object({ topicId: z.number().int(), after: z.number().int().default(0) });
const atOnce = 50;

/** Lets search know a topic's stories by it, after another topic's came over; some at a time, and asks for the next. */
export async function relabelTopic(input: unknown, now: Date): Promise<void> {
	const { topicId, after } = payload.parse(input);
	const listed = await db().topicListing.findMany({
		where: { topicId, articleId: { gt: after } },
		orderBy: { articleId: "asc" },
		take: atOnce,
		select: { articleId: true },
	});
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
		if (ids.length === atOnce && last !== undefined)
			await addJob(tx, { kind: "relabelTopic", key: `relabelTopic:${topicId}`, payload: { topicId, after: last } }, now);
	});
}
