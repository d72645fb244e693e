import { type LeftOut, LeftOutCounter } from "./left-out.ts";
import { withNestedLists } from "./lists.ts";
import type { CarriedPicture, Target } from "./media.ts";
import { Pruner } from "./pruned.ts";
import { shaped } from "./shape.ts";
import { findAll, type ParseHtml, parseInBrowser, type Tag } from "./tree.ts";

/** Pasted HTML as a story can hold it, the pictures whose marks stand in it, and what was left out. */
export type CleanPaste = { html: string; pictures: readonly CarriedPicture[]; leftOut: LeftOut };

/** Turns HTML from any program into the elements of a story or of an entry; what the editor itself copied stays as it is. */
export function cleanPaste(html: string, target: Target, parse: ParseHtml = parseInBrowser): CleanPaste {
	const body = parse(html);
	if (isOurs(body)) return { html, pictures: [], leftOut: {} };

	const counter = new LeftOutCounter();
	const pruner = new Pruner(target, counter);
	const pieces = withNestedLists(pruner.prune(body.inside));
	return { html: shaped(pieces, target), pictures: pruner.pictures, leftOut: counter.counts };
}

/** Whether HTML holds nothing that the editor itself would not have copied. */
function isOurs(body: Tag): boolean {
	const own = /^(p|h2|h3|ul|ol|li|blockquote|table|tbody|tr|td|th|colgroup|col|hr|br|strong|em|sub|sup|a|aside|section|figure|meta)$/;
	const all = findAll(body, () => true);

	return all.some(({ attributes }) => "data-pm-slice" in attributes) && all.every(({ tag }) => own.test(tag));
}
