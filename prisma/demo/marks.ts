import type { Mark } from "#lib/body/element.ts";

export {
	blockquote,
	body,
	bold,
	bulletList,
	divider,
	factBox,
	heading,
	italic,
	keyPoints,
	link,
	orderedList,
	paragraph,
	pullQuote,
	run,
	table,
} from "#lib/body/elements.ts";

/** A footnote's number. */
export const sup: Mark = { type: "superscript" };
