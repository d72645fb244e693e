import { z } from "zod";
import { longestSlug, slugPattern } from "#lib/articles/slug.ts";
import { cleanLine, cleanLines } from "#lib/text/clean.ts";

const longestName = 80;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A name that readers see. */
export const nameField = z
	.string({ error: "Give it a name." })
	.transform(cleanLine)
	.refine((name) => visible.test(name), "Give it a name.")
	.refine((name) => name.length <= longestName, `The name may have at most ${longestName} characters.`);

const atMost = (longest: number) => ({ error: `At most ${longest} characters. Shorten it.` });

/** A line that may be left empty. */
export const lineField = (longest: number) =>
	z
		.string()
		.transform(cleanLine)
		.refine((text) => text.length <= longest, atMost(longest))
		.default("");

/** Lines that may be left empty. */
export const textField = (longest: number) =>
	z
		.string()
		.transform(cleanLines)
		.refine((text) => text.length <= longest, atMost(longest))
		.default("");

/** A slug that was typed, or empty for one made from the name. */
export const slugField = z
	.string()
	.trim()
	.max(longestSlug, `The address may have at most ${longestSlug} characters.`)
	.refine((slug) => slug === "" || slugPattern.test(slug), {
		error: "The address may have only small letters a to z, digits, and single hyphens between them.",
	})
	.default("");

/** The number of a row, as databases count them. */
export const idField = z.number().int().positive().max(2_147_483_647);

/** A row's number as an address or a form carries it; null for anything else. */
export function readId(text: unknown): number | null {
	if (typeof text !== "string" || !/^[1-9]\d{0,9}$/.test(text)) return null;
	const id = idField.safeParse(Number(text));

	return id.success ? id.data : null;
}
