import { z } from "zod";
import { longestSlug, slugPattern } from "#lib/articles/slug.ts";

export const nameField = z
	.string({ error: "Give it a name." })
	.trim()
	.min(1, "Give it a name.")
	.max(80, "The name may have at most 80 characters.");

export const textField = (longest: number) => z.string().trim().max(longest, `At most ${longest} characters. Shorten it.`).default("");

/** A slug that was typed, or empty for one made from the name. */
export const slugField = z
	.string()
	.trim()
	.max(longestSlug, `The address may have at most ${longestSlug} characters.`)
	.refine((slug) => slug === "" || slugPattern.test(slug), {
		error: "The address may have only small letters a to z, digits, and single hyphens between them.",
	})
	.default("");
