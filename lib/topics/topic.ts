import { z } from "zod";
import { whyItFills } from "#lib/fronts/filled-by.ts";
import { nameField, slugField, textField } from "#lib/taxonomy/fields.ts";
import { nameFilter } from "#lib/taxonomy/name-pages.ts";

export const topicInput = z.object({ name: nameField, slug: slugField, description: textField(500) });

/** What the newsroom's list of topics may be narrowed by, as an address says it. */
export const topicFilter = nameFilter.extend({
	unused: z
		.literal("1")
		.transform(() => true)
		.catch(false),
});
export type TopicFilter = z.infer<typeof topicFilter>;

export type Topic = { id: number; slug: string; name: string; description: string };

/** How many published stories a topic lists, and how many versions of stories carry it. */
export type TopicUse = { stories: number; versions: number };

/** Its front beside the list: whether it has one of its own, and the names of those that are filled from it. */
export type TopicFronts = { hasFront: boolean; fronts: string[] };

/** Path of a topic's page. */
export function topicAddress(slug: string): string {
	return `/topic/${slug}`;
}

/** Why a topic must stay, and what to do instead; null where it may be deleted. */
export function whyTopicStays({ stories, versions, fronts }: TopicUse & Pick<TopicFronts, "fronts">): string | null {
	if (stories > 0)
		return `${stories === 1 ? "One published story carries" : `${stories} published stories carry`} it. Merge it into another topic instead.`;
	if (versions > 0) return "Unpublished stories or earlier versions of stories carry it. Merge it into another topic instead.";
	if (fronts.length > 0) return whyItFills(fronts);

	return null;
}
