import { z } from "zod";
import { cleanLine } from "#lib/text/clean.ts";

export { idField } from "#lib/taxonomy/fields.ts";

/** A line that an editor typed, as it is kept; may be empty. */
export const typedLine = (name: string, longest: number) =>
	z
		.string({ error: `${name} must be text.` })
		.transform(cleanLine)
		.refine((text) => text.length <= longest, { error: `${name} may have at most ${longest} characters. Shorten it.` })
		.default("");
