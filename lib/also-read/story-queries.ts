import { articleIdsOf, readBody } from "#lib/body/body.ts";
import { db } from "#lib/db/client.ts";
import type { StoryText } from "./story-text.ts";

/** A published story as Also Read needs it. */
export type PublishedStory = {
	id: number;
	text: StoryText;
	sectionId: number;
	firstPublishedAt: Date;
	/** Stories that editors put beside it, or inside it. */
	picks: number[];
	inside: number[];
};

/** The story as readers see it; null where they do not. */
export async function getStory(articleId: number): Promise<PublishedStory | null> {
	// Beside each other: each relation is a way to the database and back. What is published in between asks for all of this again.
	const [row, revision] = await Promise.all([
		db().article.findFirst({
			where: { id: articleId, status: "published" },
			select: { sectionId: true, firstPublishedAt: true, publishedText: true },
		}),
		db().revision.findFirst({
			where: { publishedOf: { is: { id: articleId } } },
			select: { body: true, picks: { select: { articleId: true } }, topics: { select: { topicId: true } } },
		}),
	]);
	if (!row?.publishedText || !revision || !row.firstPublishedAt) return null;

	const { headline, standfirst, body } = row.publishedText;
	return {
		id: articleId,
		text: { headline, standfirst, body, topicIds: revision.topics.map(({ topicId }) => topicId) },
		sectionId: row.sectionId,
		firstPublishedAt: row.firstPublishedAt,
		picks: revision.picks.map((pick) => pick.articleId),
		inside: articleIdsOf(readBody(revision.body)),
	};
}

/**
 * Stories of the same package, which stand together already: those that this one offers, those that offer it, those with the same picks,
 * and parts of the same series.
 */
export async function listPackage({ id, picks, inside }: PublishedStory, among: readonly number[]): Promise<Set<number>> {
	const live = { publishedOf: { is: { id: { in: [...among] } } } };
	const holdsIt = [{ body: { contains: `"articleId":${id}}` } }, { body: { contains: `"articleId":${id},` } }];
	const [offering, samePicks, parts] = await Promise.all([
		db().revision.findMany({ where: { ...live, OR: [{ picks: { some: { articleId: id } } }, ...holdsIt] }, select: { articleId: true } }),
		picks.length === 0
			? []
			: db().revision.findMany({
					where: { ...live, picks: { some: {}, every: { articleId: { in: picks } } } },
					select: { articleId: true, _count: { select: { picks: true } } },
				}),
		listParts(id, among),
	]);
	const same = samePicks.filter(({ _count }) => _count.picks === picks.length);

	return new Set([...picks, ...inside, ...[...offering, ...same, ...parts].map(({ articleId }) => articleId)]);
}

/** Of these stories, those of the same series. */
async function listParts(id: number, among: readonly number[]): Promise<{ articleId: number }[]> {
	const own = await db().seriesListing.findFirst({ where: { articleId: id }, select: { seriesId: true } });
	if (!own) return []; // as most stories are

	return db().seriesListing.findMany({ where: { seriesId: own.seriesId, articleId: { in: [...among] } }, select: { articleId: true } });
}

const mostTold = 100;

/** Stories of its package in whose lists a story is kept from before it came to stand with them. */
export async function listOutdated(story: PublishedStory): Promise<number[]> {
	const rows = await db().foundRelated.findMany({ where: { relatedId: story.id }, take: mostTold, select: { articleId: true } });
	if (rows.length === 0) return [];
	const ids = rows.map(({ articleId }) => articleId);
	const inPackage = await listPackage(story, ids);

	return ids.filter((id) => inPackage.has(id));
}
