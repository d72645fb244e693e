import { db } from "#lib/db/client.ts";
import { hintStories } from "#lib/search/hint-queries.ts";
import { suggestStories } from "#lib/search/queries.ts";
import { sortNameOf } from "#lib/taxonomy/sort-name.ts";
import type { Actor } from "#lib/users/role.ts";
import type { StoryCard } from "./article.ts";
import type { NamedContributor, NamedTopic, OfferedStory } from "./editing.ts";
import { listLatest } from "./list-queries.ts";
import { slugFrom } from "./slug-from.ts";
import { listStories } from "./story-list-queries.ts";

const most = 20;

/** Published stories to choose from: the newest, or those whose headline or text has the words typed so far. */
export async function offerStories(typed: string): Promise<StoryCard[]> {
	if (typed.trim() === "") return (await listLatest()).stories;

	const [hinted, found] = await Promise.all([hintStories(typed), suggestStories(typed)]);
	return [...hinted, ...found.filter((card) => !hinted.some(({ id }) => id === card.id))].slice(0, most);
}

/** Stories in any state but spiked that this person may read, to choose from: the newest edited, or those whose working words begin like the words typed so far. */
export async function offerWorkingStories(typed: string, who: Actor): Promise<OfferedStory[]> {
	const { stories } = await listStories({ ...(typed.trim() === "" ? {} : { q: typed }) }, who);

	return stories
		.slice(0, most)
		.map(({ articleId, headline, lang, status, section }) => ({ id: articleId, headline, lang, status, section }));
}

/** Topics whose name holds what was typed, by name. */
export function offerTopics(typed: string): Promise<NamedTopic[]> {
	return db().topic.findMany({ where: named(typed), orderBy: { sortName: "asc" }, take: most, select: { id: true, name: true } });
}

/** Contributors whose name holds what was typed, by name. */
export function offerContributors(typed: string): Promise<NamedContributor[]> {
	return db().contributor.findMany({
		where: named(typed),
		orderBy: { sortName: "asc" },
		take: most,
		select: { id: true, name: true, kind: true },
	});
}

/** The contributor that this person is; null where bylines do not know them. */
export async function findOwnContributor(userId: string | null): Promise<NamedContributor | null> {
	if (userId === null) return null;

	return db().contributor.findFirst({ where: { userId }, select: { id: true, name: true, kind: true } });
}

/** The section of this person's newest story; null where they never wrote. */
export async function findLastSection(userId: string | null): Promise<number | null> {
	if (userId === null) return null;
	const last = await db().article.findFirst({ where: { createdById: userId }, orderBy: { editedAt: "desc" }, select: { sectionId: true } });

	return last?.sectionId ?? null;
}

function named(typed: string) {
	const [name, slug] = [sortNameOf(typed), slugFrom(typed)]; // small plain letters: found whatever the database thinks of capitals
	if (name === "") return {};

	return { OR: [{ sortName: { contains: name } }, ...(slug === "" ? [] : [{ slug: { contains: slug } }])] };
}
