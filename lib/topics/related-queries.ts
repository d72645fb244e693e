import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";

/** How many of a topic's newest stories are looked at, so that it costs the same however many it has. */
const lookedAt = 100;
/** Of a topic with so many stories, another that stands beside it once may do so by chance. */
const many = 20;
const most = 8;

export type RelatedTopic = { slug: string; name: string };

/** The topics that most often stand beside this one on its newest stories, most often first. */
export async function listRelatedTopics(slug: string): Promise<RelatedTopic[]> {
	dependsOn(tags.topic(slug)); // whatever is published or withdrawn with the topic announces it
	const newest = await db().topicListing.findMany({
		where: { topic: { slug } },
		orderBy: [{ firstPublishedAt: "desc" }, { articleId: "desc" }],
		take: lookedAt,
		select: { articleId: true },
	});
	const beside = await db().topicListing.groupBy({
		by: ["topicId"],
		where: { articleId: { in: newest.map(({ articleId }) => articleId) } },
		_count: { articleId: true },
		having: { articleId: { _count: { gte: newest.length < many ? 1 : 2 } } },
		orderBy: [{ _count: { articleId: "desc" } }, { topicId: "asc" }],
		take: most + 1,
	});
	const named = await db().topic.findMany({
		where: { id: { in: beside.map(({ topicId }) => topicId) }, slug: { not: slug } },
		select: { id: true, slug: true, name: true },
	});
	dependsOn(...named.map((topic) => tags.topicName(topic.slug)));

	return beside.flatMap(({ topicId }) => named.filter(({ id }) => id === topicId).map(({ slug, name }) => ({ slug, name }))).slice(0, most);
}
