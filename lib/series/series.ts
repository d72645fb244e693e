import { z } from "zod";
import { nameField, slugField, textField } from "#lib/taxonomy/fields.ts";

/** What an editor says of a series. An empty slug asks for one made from its title. */
export const seriesInput = z.object({ name: nameField, slug: slugField, description: textField(500) });

/** Most parts that a series may have. */
export const mostParts = 500;

/** Path of a series' page. */
export function seriesAddress(slug: string): string {
	return `/series/${slug}`;
}

/** A series as lists and choices show it. `lastPart` is the highest number that a published part has, 0 where there is none. */
export type ListedSeries = { id: number; slug: string; title: string; description: string; stories: number; lastPart: number };

/** Why a series must stay; null where it may be deleted. */
export function whySeriesStays({ stories, versions }: { stories: number; versions: number }): string | null {
	if (stories > 0)
		return `${stories === 1 ? "One published story is" : `${stories} published stories are`} part of it. Take them out first.`;
	if (versions > 0) return "Versions of stories that are kept say that they are part of it. So it stays.";

	return null;
}
