import { z } from "zod";
import { nameField, slugField, textField } from "#lib/taxonomy/fields.ts";

/** First parts of addresses that are the product's own. */
const taken = new Set([
	"admin",
	"api",
	"media",
	"topic",
	"by",
	"search",
	"healthz",
	"readyz",
	"latest",
	"archive",
	"most-read",
	"corrections",
	"series",
	"about",
	"feed",
	"sitemap",
	"sitemaps",
	"robots",
	"live",
	"page",
	"_next",
	"static",
	"offline",
	"assets",
	"icon",
	"favicon",
]);

export const sectionInput = z.object({
	name: nameField,
	slug: slugField.refine((slug) => !taken.has(slug), { error: "This address is used by the site itself. Choose another." }),
	description: textField(500),
	/** As a form sends a box: "on", or nothing. */
	isOpinion: z.union([z.boolean(), z.literal("on").transform(() => true)]).default(false),
});

/** Whether a section may have this slug. */
export function isReserved(slug: string): boolean {
	return taken.has(slug);
}

/** What stands in a section: stories in any state, stories' earlier versions, and sections below it. */
export type SectionUse = { stories: number; versions: number; subsections: number };

/** Why a section must stay, and what to do about it; null where it may be deleted. */
export function whySectionStays({ stories, versions, subsections }: SectionUse): string | null {
	if (stories > 0) return `${stories === 1 ? "One story is" : `${stories} stories are`} in it. Move them to other sections first.`;
	if (subsections > 0) return "Other sections stand below it. Delete or move them first.";
	if (versions > 0) return "Earlier versions of stories were in it, and are kept for good. So it stays.";

	return null;
}

export type Section = { id: number; slug: string; name: string; description: string; position: number; isOpinion: boolean };
