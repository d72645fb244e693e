import { createContributor } from "#lib/contributors/commands.ts";
import { createSection } from "#lib/sections/commands.ts";
import { createSeries } from "#lib/series/commands.ts";
import { createTopic } from "#lib/topics/commands.ts";
import { system } from "#lib/users/role.ts";
import { must } from "./must.ts";
import { listMade } from "./queries.ts";
import type { Edition } from "./telling.ts";

type Ids = ReadonlyMap<string, number>;
type Photos = ReadonlyMap<string, { id: number }>;
export type Names = { sections: Ids; topics: Ids; contributors: Ids; series: Ids };

/** Makes the sections, topics, series and contributors that are not there yet. Answers the ids of all. */
export async function makeNames(edition: Edition, photos: Photos, now: Date): Promise<Names> {
	const made = await listMade();

	for (const [slug, { below, ...section }] of Object.entries(edition.sections)) {
		if (made.sections.has(slug)) continue;
		const parentId = below === undefined ? null : (made.sections.get(below) ?? null);
		made.sections.set(slug, must(await createSection({ ...section, parentId, slug }, system, now), slug).id);
	}
	for (const [slug, series] of Object.entries(edition.series)) {
		if (!made.series.has(slug)) made.series.set(slug, must(await createSeries({ ...series, slug }, system, now), slug).id);
	}
	for (const [slug, topic] of Object.entries(edition.topics)) {
		if (!made.topics.has(slug)) made.topics.set(slug, must(await createTopic({ ...topic, slug }, system, now), slug).id);
	}
	for (const [slug, { portrait, ...contributor }] of Object.entries(edition.contributors)) {
		const portraitId = portrait ? (photos.get(portrait)?.id ?? null) : null;
		if (made.contributors.has(slug)) continue;
		made.contributors.set(slug, must(await createContributor({ ...contributor, slug, portraitId }, system, now), slug).id);
	}

	return made;
}
