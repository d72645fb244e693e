import { z } from "zod";
import { whyItFills } from "#lib/fronts/filled-by.ts";
import { idField, nameField, readId, slugField, textField } from "#lib/taxonomy/fields.ts";

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
	/** Number of the section that it stands below; null, or "" as a form sends it, for one at the top. */
	parentId: z
		.union([z.null(), z.literal("").transform(() => null), idField, z.string().transform(readId)], {
			error: "Choose a section from the list.",
		})
		.default(null),
});

/** Why a section cannot stand below another, or nothing below it; null where it can. There is one level. */
export function whyNotBelow(id: number | null, parent: { id: number; parentId: number | null } | null, subsections: number): string | null {
	if (parent === null) return "This section is not there any more. Choose another.";
	if (parent.id === id) return "A section cannot stand below itself.";
	if (parent.parentId !== null) return "This section stands below another itself. Choose one at the top.";
	if (subsections > 0) return "Other sections stand below this one, so that it must be at the top.";

	return null;
}

/** The way to a section: itself, after the section that it stands below. */
export function wayTo<Known extends { id: number; slug: string; parentId: number | null }>(
	slug: string,
	sections: readonly Known[],
): Known[] {
	const section = sections.find((each) => each.slug === slug);
	const parent = sections.find(({ id }) => id === section?.parentId);

	return [parent, section].filter((each) => each !== undefined);
}

/** Whether a section may have this slug. */
export function isReserved(slug: string): boolean {
	return taken.has(slug);
}

/** What stands in a section: stories in any state, stories' earlier versions, and sections below it. */
export type SectionUse = { stories: number; versions: number; subsections: number };

/** Its front beside the list: whether it has one of its own, and the names of those that are filled from it. */
export type SectionFronts = { hasFront: boolean; fronts: string[] };

/** Why a section must stay, and what to do about it; null where it may be deleted. */
export function whySectionStays({ stories, versions, subsections, fronts }: SectionUse & Pick<SectionFronts, "fronts">): string | null {
	if (stories > 0) return `${stories === 1 ? "One story is" : `${stories} stories are`} in it. Move them to other sections first.`;
	if (subsections > 0) return "Other sections stand below it. Delete or move them first.";
	if (versions > 0) return "Earlier versions of stories were in it, and are kept for good. So it stays.";
	if (fronts.length > 0) return whyItFills(fronts);

	return null;
}

/** `parentId`: the section that it stands below, if any; there is one level. */
export type Section = {
	id: number;
	slug: string;
	name: string;
	description: string;
	position: number;
	isOpinion: boolean;
	parentId: number | null;
};
