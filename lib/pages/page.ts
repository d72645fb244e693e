import { z } from "zod";
import type { FieldError } from "#lib/articles/draft.ts";
import { readFieldByField } from "#lib/articles/field-by-field.ts";
import { draftCeiling } from "#lib/articles/limits.ts";
import { type BodyDocument, parseBody } from "#lib/body/body.ts";
import { overlongParts } from "#lib/body/limits.ts";
import { isReserved } from "#lib/sections/section.ts";
import { lineField, nameField, slugField, textField } from "#lib/taxonomy/fields.ts";

/** First parts of addresses that no section may have and a page may: they are what pages are for. */
const forPages = new Set(["about", "page", "live"]);

const body = z.unknown().transform((json, context): BodyDocument => {
	const parsed = parseBody(json);
	if (parsed.ok) return parsed.value;
	context.addIssue({ code: "custom", message: parsed.reason.message });

	return z.NEVER;
});

/** What an editor writes of a page, whatever its length. An empty slug asks for one made from the title. */
export const pageDraft = z.object({
	title: lineField(draftCeiling.text),
	slug: slugField,
	description: textField(draftCeiling.text),
	body,
});

/** What a page is begun with: it must have a name. */
export const newPage = pageDraft.extend({ title: nameField });

export type PageDraft = z.infer<typeof pageDraft>;

const publishable = z.object({ title: nameField, description: textField(300) });

/** What must be mended before a page may be published; saving asks none of this. */
export function pageFaults(draft: Omit<PageDraft, "slug">): FieldError[] {
	const parsed = publishable.safeParse(draft);
	const texts = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => ({ field: path.join("."), message }));
	const parts = overlongParts(draft.body).map(
		({ part, longest }) => `${part} in the text may have at most ${longest} characters. Shorten it.`,
	);

	return [...texts, ...parts.map((message) => ({ field: "body", message }))];
}

/** What of a draft from outside can be saved, field by field, and what is wrong with the rest. */
export function parsePageFields(json: unknown): { fields: Partial<PageDraft>; rejected: FieldError[] } {
	return readFieldByField<PageDraft>(pageDraft.shape, json);
}

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
