import type { StoryList } from "#lib/articles/article.ts";
import { listContributor, listLatest, listSection, listTopic } from "#lib/articles/list-queries.ts";
import { getWholeStories, type WholeStory } from "#lib/articles/whole-queries.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { getPostPage } from "#lib/live/queries.ts";

type StoriesAsked = { section?: string; topic?: string; contributor?: string; cursor?: string; limit: number };

/** Stories of the paper, or of one section, topic or contributor, the newest first. Null where that is not there. */
export async function listApiStories({ section, topic, contributor, cursor, limit }: StoriesAsked): Promise<StoryList | null> {
	if (section !== undefined) return listSection(section, cursor, limit);
	if (topic !== undefined) return listTopic(topic, cursor, limit);

	return contributor === undefined ? listLatest(cursor, limit) : listContributor(contributor, cursor, limit);
}

/** Posts of a live story on a page: each comes with all of its words, twice. */
export const postsOnPage = 50;

export type NumberedStory =
	/** `older` is the post that the next page of posts begins with; null on the last one. */
	{ kind: "found"; story: WholeStory; older: number | null } | { kind: "withdrawn"; reason: string } | { kind: "unknown" | "noSuchPost" };

/** The story of a number, with a page of its posts where it is told live: the newest, or from one post on. */
export async function getNumberedStory(id: number, from: number | null = null): Promise<NumberedStory> {
	dependsOn(tags.article(id));
	const [story] = await getWholeStories([id], 0);
	if (story) {
		const page = await getPostPage(id, from, story.coverage ? postsOnPage : 0);
		return page ? { kind: "found", story: { ...story, posts: page.posts }, older: story.coverage && page.older } : { kind: "noSuchPost" };
	}

	const article = await db().article.findFirst({ where: { id }, select: { status: true, withdrawnReason: true } });
	return article?.status === "withdrawn" ? { kind: "withdrawn", reason: article.withdrawnReason ?? "" } : { kind: "unknown" };
}

type NamesAsked = { cursor?: number; limit: number };
export type NameList<Name> = { names: Name[]; next: number | null };

/** Topics in the order they were made. */
export async function listApiTopics(page: NamesAsked) {
	dependsOn(tags.topics());

	return toPage(await db().topic.findMany({ ...after(page), select: { id: true, slug: true, name: true, description: true } }), page.limit);
}

/** Contributors in the order they were made. */
export async function listApiContributors(page: NamesAsked) {
	dependsOn(tags.contributors());
	const select = { id: true, slug: true, name: true, kind: true, role: true, biography: true };

	return toPage(await db().contributor.findMany({ ...after(page), select }), page.limit);
}

function after({ cursor, limit }: NamesAsked) {
	return { where: { id: { gt: cursor ?? 0 } }, orderBy: { id: "asc" as const }, take: limit + 1 };
}

function toPage<Row extends { id: number }>(rows: Row[], limit: number): NameList<Row> {
	return { names: rows.slice(0, limit), next: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null };
}
