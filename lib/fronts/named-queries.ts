import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { listSections } from "#lib/sections/queries.ts";
import type { Layout } from "./layout.ts";
import type { Named } from "./pool-queries.ts";

/** The sections, and the topics that a layout names. */
export async function loadNamed({ containers }: Layout): Promise<Named & { order: { id: number; parentId: number | null }[] }> {
	const topicIds = containers.flatMap(({ backfill }) => (backfill.by === "topic" ? backfill.topicId : []));
	const [sections, topics] = await Promise.all([listSections(), listTopicNames(topicIds)]);

	return {
		order: sections,
		sections: new Map(sections.map((section) => [section.id, section])),
		topics: new Map(topics.map((topic) => [topic.id, topic])),
	};
}

async function listTopicNames(ids: number[]) {
	if (ids.length === 0) return [];
	dependsOn(tags.topics()); // what is merged or deleted takes its container with it

	return db().topic.findMany({ where: { id: { in: ids } }, select: { id: true, slug: true, name: true } });
}
