import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { listFrontsFilledBy } from "#lib/fronts/filled-by-queries.ts";
import type { Section, SectionFronts, SectionUse } from "./section.ts";
import { countedIn, sectionUse } from "./use-queries.ts";

/** Every section in the order of the menu. */
export async function listSections(): Promise<Section[]> {
	dependsOn(tags.site());

	return db().section.findMany({
		orderBy: [{ position: "asc" }, { id: "asc" }],
		select: { id: true, slug: true, name: true, description: true, position: true, isOpinion: true, parentId: true },
	});
}

/** Sections with how many stories, in any state, each holds: for the newsroom. */
export async function listSectionsWithCounts(): Promise<(Section & { stories: number })[]> {
	const rows = await db().section.findMany({
		orderBy: [{ position: "asc" }, { id: "asc" }],
		include: { _count: { select: { articles: true } } },
	});

	return rows.map(({ id, slug, name, description, position, isOpinion, parentId, _count }) => ({
		id,
		slug,
		name,
		description,
		position,
		isOpinion,
		parentId,
		stories: _count.articles,
	}));
}

/** One section for its editor, with what stands in it; null where there is none. */
export async function getSectionForEditing(id: number): Promise<(Section & { use: SectionUse & SectionFronts }) | null> {
	const row = await db().section.findFirst({ where: { id }, include: { _count: { select: sectionUse }, front: { select: { id: true } } } });
	if (!row) return null;

	const { slug, name, description, position, isOpinion, parentId, front, _count } = row;
	const fronts = await listFrontsFilledBy(db(), { by: "section", sectionId: id });
	return {
		...{ id, slug, name, description, position, isOpinion, parentId },
		use: { ...countedIn(_count), hasFront: front !== null, fronts },
	};
}
