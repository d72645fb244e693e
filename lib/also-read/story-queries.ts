import { articleIdsOf, readBody } from "#lib/body/body.ts";
import { db } from "#lib/db/client.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { readIds } from "./ids.ts";
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
	/** The series that it is a part of, and the group of its translations, where it has any. */
	seriesId: number | null;
	translationGroupId: number | null;
};

type Row = Pick<StoryText, "headline" | "standfirst" | "body"> &
	Pick<PublishedStory, "sectionId" | "firstPublishedAt" | "seriesId" | "translationGroupId"> & {
		document: string;
		picks: string | null;
		topics: string | null;
	};

/** The story as readers see it; null where they do not. */
export async function getStory(articleId: number): Promise<PublishedStory | null> {
	// At once: it is asked for at every publishing, and each relation would be a way to the database and back.
	const [row] = await db().$queryRaw<Row[]>(Prisma.sql`
		SELECT a."sectionId", a."firstPublishedAt", t."headline", t."standfirst", t."body", r."body" AS "document", l."seriesId",
			x."groupId" AS "translationGroupId",
			(SELECT string_agg(CAST(p."articleId" AS TEXT), ' ') FROM "RevisionPick" p WHERE p."revisionId" = r."id") AS "picks",
			(SELECT string_agg(CAST(o."topicId" AS TEXT), ' ') FROM "RevisionTopic" o WHERE o."revisionId" = r."id") AS "topics"
		FROM "Article" a
		JOIN "PublishedText" t ON t."articleId" = a."id"
		JOIN "Revision" r ON r."id" = a."publishedRevisionId"
		LEFT JOIN "SeriesListing" l ON l."articleId" = a."id"
		LEFT JOIN "Translation" x ON x."articleId" = a."id"
		WHERE a."id" = ${articleId} AND a."status" = 'published' AND a."firstPublishedAt" IS NOT NULL`);
	if (!row) return null;

	const { headline, standfirst, body, document, picks, topics, ...rest } = row;
	return {
		...rest,
		id: articleId,
		text: { headline, standfirst, body, topicIds: readIds(topics) },
		picks: readIds(picks),
		inside: articleIdsOf(readBody(document)),
	};
}

/**
 * Stories of the same package, which stand together already: those that this one offers, those that offer it, those with the same picks,
 * and parts of the same series.
 */
export async function listPackage({ id, picks, inside, seriesId }: PublishedStory, among: readonly number[]): Promise<Set<number>> {
	const [offering, samePicks, parts] = await Promise.all([
		listOffering(id, among),
		picks.length === 0 ? [] : listWithPicks(picks, among),
		seriesId === null ? [] : listParts(seriesId, among),
	]);

	return new Set([...picks, ...inside, ...offering, ...samePicks, ...parts]);
}

/** Of these stories, those that readers see with another beside or inside them. */
async function listOffering(id: number, among: readonly number[]): Promise<number[]> {
	if (among.length === 0) return [];
	const rows = await db().$queryRaw<{ id: number }[]>(Prisma.sql`
		SELECT a."id" FROM "Article" a JOIN "Revision" r ON r."id" = a."publishedRevisionId"
		WHERE a."id" IN (${Prisma.join([...among])}) AND (
			EXISTS (SELECT 1 FROM "RevisionPick" p WHERE p."revisionId" = r."id" AND p."articleId" = ${id})
			OR r."body" LIKE ${`%"articleId":${id}}%`} OR r."body" LIKE ${`%"articleId":${id},%`})`);

	return rows.map((row) => row.id);
}

/** Of these stories, those that readers see with the same picks and no others. */
async function listWithPicks(picks: readonly number[], among: readonly number[]): Promise<number[]> {
	const rows = await db().revision.findMany({
		where: { publishedOf: { is: { id: { in: [...among] } } }, picks: { some: {}, every: { articleId: { in: [...picks] } } } },
		select: { articleId: true, _count: { select: { picks: true } } },
	});

	return rows.filter(({ _count }) => _count.picks === picks.length).map(({ articleId }) => articleId);
}

/** Of these stories, those of a series. */
async function listParts(seriesId: number, among: readonly number[]): Promise<number[]> {
	const rows = await db().seriesListing.findMany({ where: { seriesId, articleId: { in: [...among] } }, select: { articleId: true } });

	return rows.map(({ articleId }) => articleId);
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
