import { z } from "zod";
import { type BodyDocument, parseBody } from "#lib/body/body.ts";
import { isReserved } from "#lib/sections/section.ts";
import { nameField, slugField, textField } from "#lib/taxonomy/fields.ts";

/** First parts of addresses that no section may have and a page may: they are what pages are for. */
const forPages = new Set(["about", "page", "live"]);

const body = z.unknown().transform((json, context): BodyDocument => {
	const parsed = parseBody(json);
	if (parsed.ok) return parsed.value;
	context.addIssue({ code: "custom", message: parsed.reason.message });

	return z.NEVER;
});

/** What an editor writes of a page. An empty slug asks for one made from the title. */
export const pageDraft = z.object({
	title: nameField,
	slug: slugField,
	description: textField(300),
	body,
});

export type PageDraft = z.infer<typeof pageDraft>;

/** Whether the site itself has this address. */
export function isTakenBySite(slug: string): boolean {
	return isReserved(slug) && !forPages.has(slug);
}

/** Path of a page. */
export function pageAddress(slug: string): string {
	return `/${slug}`;
}

/** A page as its list shows it. */
export type ListedPage = {
	id: number;
	slug: string;
	title: string;
	editedAt: Date;
	publishedAt: Date | null;
	/** Whether its editor's copy says something else than readers see. */
	hasChanges: boolean;
};

/** A page for its editor; `liveSlug` is where readers find it, null while they do not. */
export type EditedPage = ListedPage & { version: number; draft: PageDraft; liveSlug: string | null };

/** A page as readers see it. */
export type PublishedPage = { slug: string; title: string; description: string; body: BodyDocument; publishedAt: Date };
