import { db } from "#lib/db/client.ts";
import { listFrontsFilledBy } from "#lib/fronts/filled-by-queries.ts";
import { type NamePage, namedLike, namePage } from "#lib/taxonomy/name-pages.ts";
import { sortNameOf } from "#lib/taxonomy/sort-name.ts";
import { type Topic, type TopicFilter, type TopicFronts, type TopicUse, topicAddress } from "./topic.ts";

const most = 200;
const pageSize = 50;

/** Topics whose name or address holds these words, by name; at most 200. */
export async function listTopics(text = ""): Promise<(Topic & { stories: number; hasFront: boolean })[]> {
	const words = sortNameOf(text);
	const rows = await db().topic.findMany({
		where: words === "" ? {} : { OR: [{ sortName: { contains: words } }, { slug: { contains: words } }] },
		orderBy: byName,
		take: most,
		include: { _count: { select: { listings: true } }, front: { select: { id: true } } },
	});

	return rows.map(({ id, slug, name, description, front, _count }) => ({
		id,
		slug,
		name,
		description,
		stories: _count.listings,
		hasFront: front !== null,
	}));
}

const byName = [{ sortName: "asc" as const }, { id: "asc" as const }];

export type ListedTopic = Topic & { sortName: string } & TopicUse;

/** One page of the topics by name, and how many there are in all. */
export async function listTopicPage(filter: TopicFilter): Promise<NamePage<ListedTopic> & { total: number }> {
	const used = filter.unused ? { revisions: { none: {} }, listings: { none: {} } } : {};
	const [rows, total] = await Promise.all([
		db().topic.findMany({
			where: { ...namedLike(filter), ...used },
			orderBy: byName,
			take: pageSize + 1,
			include: { _count: { select: { listings: true, revisions: true } } },
		}),
		db().topic.count({ where: { ...namedLike({ q: filter.q, after: null }), ...used } }),
	]);

	return { ...namePage(rows.map(toListed), pageSize), total };
}

type Row = Topic & { sortName: string; _count: { listings: number; revisions: number } };

function toListed({ id, slug, name, description, sortName, _count }: Row): ListedTopic {
	return { id, slug, name, description, sortName, stories: _count.listings, versions: _count.revisions };
}

type EditedTopic = ListedTopic & TopicFronts & { formerAddresses: string[] };

/** One topic for its editor, with the addresses that lead to it since a merge; null where there is none. */
export async function getTopicForEditing(id: number): Promise<EditedTopic | null> {
	const row = await db().topic.findFirst({
		where: { id },
		include: { _count: { select: { listings: true, revisions: true } }, front: { select: { id: true } } },
	});
	if (!row) return null;

	const [fronts, redirects] = await Promise.all([
		listFrontsFilledBy(db(), { by: "topic", topicId: id }),
		db().redirect.findMany({ where: { url: topicAddress(row.slug) }, orderBy: { path: "asc" }, take: most }),
	]);
	return { ...toListed(row), hasFront: row.front !== null, fronts, formerAddresses: redirects.map(({ path }) => path) };
}
