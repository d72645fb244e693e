import { addressOf } from "#lib/articles/address.ts";
import { db } from "#lib/db/client.ts";
import { readReason } from "./reason.ts";

/** A story that was found for another, and why: for editors. `score` is 0 to about 1. */
export type FoundStory = {
	id: number;
	headline: string;
	address: string;
	firstPublishedAt: Date;
	score: number;
	words: string[];
	topics: string[];
};

/** The stories found for a published one, in the order in which readers are offered them, after what editors picked. */
export async function listFound(articleId: number): Promise<FoundStory[]> {
	const rows = await db().foundRelated.findMany({
		where: { articleId, related: { status: "published", publishedRevisionId: { not: null } } },
		orderBy: { rank: "asc" },
		select: {
			score: true,
			reason: true,
			related: {
				select: {
					id: true,
					slug: true,
					firstPublishedAt: true,
					section: { select: { slug: true } },
					publishedRevision: { select: { headline: true } },
				},
			},
		},
	});
	const reasons = rows.map(({ reason }) => readReason(reason));
	const topics = await topicNames(reasons.flatMap(({ topicIds }) => topicIds));

	return rows.map(({ score, related }, index) => ({
		id: related.id,
		headline: related.publishedRevision?.headline ?? "",
		address: addressOf(related.section.slug, related.slug),
		firstPublishedAt: related.firstPublishedAt ?? new Date(0),
		score,
		words: reasons[index]?.words ?? [],
		topics: (reasons[index]?.topicIds ?? []).flatMap((id) => topics.get(id) ?? []),
	}));
}

async function topicNames(ids: readonly number[]): Promise<Map<number, string>> {
	const rows = await db().topic.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } });

	return new Map(rows.map(({ id, name }) => [id, name]));
}
