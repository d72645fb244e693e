import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import type { PhotoFile } from "#lib/photos/photo.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { SectionName, StoryList } from "./article.ts";
import { after, type CardRow, cardColumns, isPublic, newestFirst, photoColumns, toList } from "./card-queries.ts";
import { readCursor } from "./cursor.ts";

const pageSize = 20;

export type SectionList = StoryList & { section: SectionName & { description: string } };
export type TopicList = StoryList & { topic: { slug: string; name: string; description: string } };
export type ContributorList = StoryList & {
	contributor: {
		slug: string;
		name: string;
		kind: string;
		role: string;
		biography: string;
		portrait: PhotoFile | null;
	};
};

/** Every story, newest first. `before` is a cursor from an address; a bad one gives the first page. `size` is the most on a page. */
export async function listLatest(before?: string, size = pageSize): Promise<StoryList> {
	dependsOn(tags.site(), tags.latest());
	const rows = await db().article.findMany({
		where: { ...isPublic, ...after(readCursor(before)) },
		orderBy: newestFirst,
		take: size + 1,
		select: cardColumns,
	});

	return toList(rows, size);
}

/** A section's stories, newest first, `without` those that stand above the list; null where there is no such section. */
export async function listSection(
	slug: string,
	before?: string,
	size = pageSize,
	without: readonly number[] = [],
): Promise<SectionList | null> {
	dependsOn(tags.site(), tags.section(slug));
	const section = await db().section.findFirst({
		where: { slug },
		select: { id: true, slug: true, name: true, description: true, subsections: { select: { id: true, slug: true } } },
	});
	if (!section) return null;

	dependsOn(...section.subsections.map((below) => tags.section(below.slug)));
	const where = { ...isPublic, ...except(without), ...after(readCursor(before)) };
	const rows = await newestOf([section.id, ...section.subsections.map(({ id }) => id)], where, size + 1);
	return { section: { slug: section.slug, name: section.name, description: section.description }, ...toList(rows, size) };
}

/** The newest of several sections: some of each by its own index, since no index has the order of all. */
async function newestOf(sectionIds: readonly number[], where: Prisma.ArticleWhereInput, most: number): Promise<CardRow[]> {
	const each = await Promise.all(
		sectionIds.map((sectionId) =>
			db().article.findMany({ where: { ...where, sectionId }, orderBy: newestFirst, take: most, select: cardColumns }),
		),
	);
	const time = ({ firstPublishedAt }: CardRow) => firstPublishedAt?.getTime() ?? 0;

	return each
		.flat()
		.sort((one, other) => time(other) - time(one) || other.id - one.id)
		.slice(0, most);
}

/** A topic's stories, newest first, `without` those that stand above the list; null where there is no such topic. */
export async function listTopic(
	slug: string,
	before?: string,
	size = pageSize,
	without: readonly number[] = [],
): Promise<TopicList | null> {
	dependsOn(tags.site(), tags.topic(slug));
	const topic = await db().topic.findFirst({ where: { slug }, select: { id: true, slug: true, name: true, description: true } });
	if (!topic) return null;

	const where = { topicId: topic.id, ...(without.length > 0 ? { articleId: { notIn: [...without] } } : {}), ...listedAfter(before) };
	const rows = await db().topicListing.findMany({
		where,
		orderBy: listedNewestFirst,
		take: size + 1,
		select: { article: { select: cardColumns } },
	});
	return {
		topic: { slug: topic.slug, name: topic.name, description: topic.description },
		...toList(
			rows.map(({ article }) => article),
			size,
		),
	};
}

/** A contributor's stories, newest first; null where there is no such contributor. */
export async function listContributor(slug: string, before?: string, size = pageSize): Promise<ContributorList | null> {
	dependsOn(tags.site(), tags.contributor(slug));
	const found = await db().contributor.findFirst({
		where: { slug },
		include: { portrait: { select: photoColumns } },
	});
	if (!found) return null;

	const where = { contributorId: found.id, ...listedAfter(before) };
	const rows = await db().contributorListing.findMany({
		where,
		orderBy: listedNewestFirst,
		take: size + 1,
		select: { article: { select: cardColumns } },
	});
	const { name, kind, role, biography, portrait } = found;
	return {
		contributor: { slug, name, kind, role, biography, portrait },
		...toList(
			rows.map(({ article }) => article),
			size,
		),
	};
}

const listedNewestFirst = [{ firstPublishedAt: "desc" as const }, { articleId: "desc" as const }];

function listedAfter(before: string | undefined) {
	const cursor = readCursor(before);
	if (!cursor) return {};

	return { firstPublishedAt: { lte: cursor.at }, OR: [{ firstPublishedAt: { lt: cursor.at } }, { articleId: { lt: cursor.id } }] };
}

function except(ids: readonly number[]) {
	return ids.length > 0 ? { id: { notIn: [...ids] } } : {};
}
