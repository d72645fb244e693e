import { listSection, listTopic, type SectionList, type TopicList } from "#lib/articles/list-queries.ts";
import { type Front, storiesOf } from "./front.ts";
import { getSectionFront, getTopicFront } from "./queries.ts";

/** A section's page: its stories, newest first; on its first page below what editors arranged, which stand there alone. */
export async function getSectionPage(slug: string, before?: string): Promise<(SectionList & { front: Front | null }) | null> {
	const front = before === undefined ? await getSectionFront(slug) : null;
	const list = await listSection(slug, before, undefined, shownIn(front));

	return list && { ...list, front };
}

/** A topic's page, in the same way. */
export async function getTopicPage(slug: string, before?: string): Promise<(TopicList & { front: Front | null }) | null> {
	const front = before === undefined ? await getTopicFront(slug) : null;
	const list = await listTopic(slug, before, undefined, shownIn(front));

	return list && { ...list, front };
}

function shownIn(front: Front | null): number[] {
	return front ? storiesOf(front).map(({ id }) => id) : [];
}
