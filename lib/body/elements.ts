import type { BodyDocument, BodyElement, ElementOf, Flow, GalleryPhoto, Inline, ListItem, Mark, Paragraph } from "./element.ts";

/** What a builder takes for a line of text: a string, or runs with their marks. */
export type Line = string | Inline[];

type PhotoWords = { photoId: number } & Partial<Omit<GalleryPhoto, "photoId">>;

/** A body of these elements. */
export function body(...content: BodyElement[]): BodyDocument {
	return { type: "doc", content: content.length === 0 ? [paragraph()] : content };
}

/** Words with marks, for use inside a line. */
export function run(text: string, ...marks: Mark[]): Inline {
	return marks.length === 0 ? { type: "text", text } : { type: "text", text, marks };
}

export const bold: Mark = { type: "bold" };
export const italic: Mark = { type: "italic" };

/** Leads to an address, which `parseBody` checks. */
export function link(href: string): Mark {
	return { type: "link", attrs: { href } };
}

export function paragraph(line: Line = ""): Paragraph {
	return { type: "paragraph", ...contentOf(line) };
}

export function heading(line: Line, level: 2 | 3 = 2): ElementOf<"heading"> {
	return { type: "heading", attrs: { level }, ...contentOf(line) };
}

export function bulletList(...items: (Line | ListItem)[]): ElementOf<"bulletList"> {
	return { type: "bulletList", content: items.map(itemOf) };
}

export function orderedList(...items: (Line | ListItem)[]): ElementOf<"orderedList"> {
	return { type: "orderedList", attrs: { start: 1, type: null }, content: items.map(itemOf) };
}

/** A list's item that holds more than a line: a list of its own, say. */
export function listItem(line: Line, ...more: Flow[]): ListItem {
	return { type: "listItem", content: [paragraph(line), ...more] };
}

export function blockquote(...lines: Line[]): ElementOf<"blockquote"> {
	return { type: "blockquote", content: lines.map(paragraph) };
}

export function pullQuote(line: Line, attribution = ""): ElementOf<"pullQuote"> {
	return { type: "pullQuote", attrs: { attribution }, ...contentOf(line) };
}

export function keyPoints(...lines: Line[]): ElementOf<"keyPoints"> {
	return { type: "keyPoints", content: lines.map(paragraph) };
}

export function photo({ width = "column", ...words }: PhotoWords & { width?: "column" | "wide" }): ElementOf<"photo"> {
	return { type: "photo", attrs: { ...photoOf(words), width } };
}

export function gallery(...photos: PhotoWords[]): ElementOf<"gallery"> {
	return { type: "gallery", attrs: { photos: photos.map(photoOf) } };
}

/** A card that links to a page elsewhere; nothing of that page is loaded. */
export function embed(url: string, title = ""): ElementOf<"embed"> {
	return { type: "embed", attrs: { url, title } };
}

/** Also Read, inside the story. */
export function storyLink(articleId: number): ElementOf<"storyLink"> {
	return { type: "storyLink", attrs: { articleId } };
}

export function factBox(title: string, ...content: Flow[]): ElementOf<"factBox"> {
	return { type: "factBox", attrs: { title }, content: content.length === 0 ? [paragraph()] : content };
}

/** A table of plain text; its first row is its head. */
export function table(head: string[], ...rows: string[][]): ElementOf<"table"> {
	const row = (type: "tableHeader" | "tableCell", texts: string[]) => ({
		type: "tableRow" as const,
		content: texts.map((text) => ({ type, attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [paragraph(text)] })),
	});

	return { type: "table", content: [row("tableHeader", head), ...rows.map((texts) => row("tableCell", texts))] };
}

export function divider(): ElementOf<"horizontalRule"> {
	return { type: "horizontalRule" };
}

function contentOf(line: Line): { content?: Inline[] } {
	const content = typeof line === "string" ? (line === "" ? [] : [run(line)]) : line;

	return content.length === 0 ? {} : { content };
}

function itemOf(item: Line | ListItem): ListItem {
	return typeof item === "string" || Array.isArray(item) ? listItem(item) : item;
}

function photoOf({ photoId, caption = "", credit = "", alt = "" }: PhotoWords): GalleryPhoto {
	return { photoId, caption, credit, alt };
}
