import { isPublic, newestFirst } from "#lib/articles/card-queries.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import type { Window } from "#lib/most-read/most-read.ts";
import type { Candidate, Pools } from "./compose.ts";
import type { Need } from "./needs.ts";

type Name = { slug: string; name: string };

/** Sections and topics that a front may name, by id. */
export type Named = { sections: ReadonlyMap<number, Name & { id: number; parentId: number | null }>; topics: ReadonlyMap<number, Name> };

/** The stories that each rule may take, light as they are: only what is chosen of them is loaded whole. */
export async function loadPools(needs: ReadonlyMap<string, Need>, named: Named): Promise<Pools> {
	const pools = await Promise.all([...needs].map(async ([name, need]) => [name, await loadPool(need, named)] as const));

	return new Map(pools);
}

const alone = { id: true };
const withPhoto = { id: true, publishedRevision: { select: { leadPhotoId: true } } };
type Row = { id: number; publishedRevision?: { leadPhotoId: number | null } | null };

function loadPool({ rule, most, photos }: Need, named: Named): Promise<Candidate[]> {
	const columns = photos ? withPhoto : alone;

	switch (rule.by) {
		case "topic":
			return listOfTopic(rule.topicId, named.topics.get(rule.topicId)?.slug, most, columns);
		case "mostRead":
			return listMostRead(rule.hours, most, columns);
		case "section":
			return listOfSection(rule.sectionId, named.sections, most, columns);
		case "newest":
			return listNewest(most, columns);
		case "nothing":
			return Promise.resolve([]);
		default:
			return rule satisfies never;
	}
}

async function listNewest(take: number, select: typeof alone): Promise<Candidate[]> {
	dependsOn(tags.latest());

	return (await db().article.findMany({ where: isPublic, orderBy: newestFirst, take, select })).map(toCandidate);
}

/** A section's newest and those of the sections below it, each by its own index: no index has the order of all. */
async function listOfSection(sectionId: number, sections: Named["sections"], take: number, columns: typeof alone): Promise<Candidate[]> {
	const all = [...sections.values()].filter(({ id, parentId }) => id === sectionId || parentId === sectionId);
	dependsOn(...all.map(({ slug }) => tags.section(slug)));
	const select = { ...columns, firstPublishedAt: true };
	const each = await Promise.all(
		all.map(({ id }) => db().article.findMany({ where: { ...isPublic, sectionId: id }, orderBy: newestFirst, take, select })),
	);
	const time = (row: { firstPublishedAt: Date | null }) => row.firstPublishedAt?.getTime() ?? 0;

	return each
		.flat()
		.sort((one, other) => time(other) - time(one) || other.id - one.id)
		.slice(0, take)
		.map(toCandidate);
}

async function listOfTopic(topicId: number, slug: string | undefined, take: number, columns: typeof alone): Promise<Candidate[]> {
	if (slug === undefined) return []; // deleted or merged since
	dependsOn(tags.topic(slug));
	const orderBy = [{ firstPublishedAt: "desc" as const }, { articleId: "desc" as const }];
	const rows = await db().topicListing.findMany({ where: { topicId }, orderBy, take, select: { article: { select: columns } } });

	return rows.map(({ article }) => toCandidate(article));
}

/** What is most read, and nothing else: a list that says so must not be filled with what is merely new. */
async function listMostRead(hours: Window, take: number, columns: typeof alone): Promise<Candidate[]> {
	dependsOn(tags.mostRead(hours));
	const where = { hours, article: isPublic };
	const rows = await db().mostRead.findMany({ where, orderBy: { rank: "asc" }, take, select: { article: { select: columns } } });

	return rows.map(({ article }) => toCandidate(article));
}

function toCandidate({ id, publishedRevision }: Row): Candidate {
	return { id, hasPhoto: typeof publishedRevision?.leadPhotoId === "number" };
}
