import type { Kind, LeftOutCounter } from "./left-out.ts";
import { findAll, hasClass, isBlank, isTag, styleOf, type Tag } from "./tree.ts";

// Where the number of a footnote or comment leads, in Word, Google Docs, LibreOffice, WordPress and Wikipedia.
const toFootnote = /#_?((?:ftn|edn)\d+|ftnt\d+|sd(?:foot|end)note\d+)(?:sym)?$|#((?:fn|footnote|endnote|cite_note)[-:_]?[\w.-]+)$/i;
const toComment = /#_?(?:msocom_|cmnt)(\d+)$/i;
// Where the number before the note's own text leads back to.
const fromFootnote = /#_?((?:ftn|edn|ftnt)_?ref\d+|sd(?:foot|end)note\d+anc)$|#((?:fnref|cite_ref)[-:_]?[\w.-]+)$/i;
const fromComment = /#_?(?:msoanchor_|cmnt_ref)(\d+)$/i;

const noteBlocks = new Set(["p", "li", "div", "dd", "aside", "section"]);

/** Whether an element is the number or the text of a footnote or of a comment; counts it. */
export function isNote(tag: Tag, leftOut: LeftOutCounter): boolean {
	return isReference(tag, leftOut) || isNoteText(tag, leftOut);
}

function isReference(tag: Tag, leftOut: LeftOutCounter): boolean {
	const href = tag.tag === "a" ? (tag.attributes.href ?? "") : "";
	const footnote = keyIn(toFootnote, href) ?? keyIn(fromFootnote, href) ?? (tag.tag === "sup" ? tag.attributes["data-fn"] : undefined);
	const comment = keyIn(toComment, href) ?? keyIn(fromComment, href);
	if (footnote) leftOut.add("footnote", footnote);
	if (comment) leftOut.add("comment", comment);

	return Boolean(footnote || comment || /mso-special-character:\s*comment/i.test(styleOf(tag)));
}

function isNoteText(tag: Tag, leftOut: LeftOutCounter): boolean {
	if (!noteBlocks.has(tag.tag) && tag.tag !== "ol") return false;
	const element = /mso-element:\s*(comment|footnote|endnote)/i.exec(styleOf(tag))?.[1]?.toLowerCase();
	const isList = hasClass(tag, /^(footnotes|wp-block-footnotes|references)$/);
	const first = firstLink(tag);
	const comment = keyIn(fromComment, first);
	const footnote = keyIn(fromFootnote, first);
	if (!element && !isList && !comment && !footnote) return false;

	countNotes(tag, element === "comment" || comment ? "comment" : "footnote", leftOut);
	return true;
}

function countNotes(tag: Tag, kind: Kind, leftOut: LeftOutCounter): void {
	const [back, keyed] = kind === "comment" ? [fromComment, toComment] : [fromFootnote, toFootnote];
	const hrefs = findAll(tag, (each) => each.tag === "a").map(({ attributes }) => attributes.href ?? "");
	const keys = hrefs.flatMap((href) => keyIn(back, href) ?? keyIn(keyed, href) ?? []);
	const ids = findAll(tag, (each) => each.tag === "li" && "id" in each.attributes).map(({ attributes }) => keyOf(attributes.id ?? ""));
	for (const key of keys.length > 0 ? keys : ids) leftOut.add(kind, key);
}

/** Where the very first words of an element lead. */
function firstLink(tag: Tag): string {
	const first = tag.inside.find((piece) => (isTag(piece) && "href" in piece.attributes) || !isBlank(piece));
	if (!isTag(first)) return "";

	return first.tag === "a" ? (first.attributes.href ?? "") : firstLink(first);
}

function keyIn(pattern: RegExp, href: string): string | undefined {
	const found = pattern.exec(href);
	return found ? keyOf(found[1] ?? found[2] ?? "") : undefined;
}

/** The same key for both ends of a note: "_ftn1", "ftnt_ref1", "sdfootnote1anc" all tell the kind and the number. */
function keyOf(id: string): string {
	return id
		.toLowerCase()
		.replace(/_?ref[-:_]?|sym$|anc$|_note|^sd/g, "")
		.replace(/[-:_]/g, "");
}
