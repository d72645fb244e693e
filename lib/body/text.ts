import type { BodyDocument, BodyElement, Flow, Inline } from "./element.ts";

/** The words of a body as plain text: one line for each block, so that no two words run together. */
export function plainText(body: BodyDocument): string {
	return body.content
		.flatMap(linesOf)
		.map((line) => line.replace(/[^\S\n]+/g, " ").trim())
		.filter((line) => line !== "")
		.join("\n");
}

/** How a text begins, in one line of at most so many characters: up to a word's end, and with a sign where more follows. */
export function beginningOf(text: string, most: number): string {
	const line = text.replace(/\s+/g, " ").trim();
	if (line.length <= most) return line;

	const cut = line.lastIndexOf(" ", most);
	return `${line.slice(0, cut > 0 ? cut : most).toWellFormed()}…`;
}

/** How many words readers will read, in any language that has a way of telling words apart. */
export function wordCount(body: BodyDocument): number {
	return countWords(plainText(body));
}

let segmenter: Intl.Segmenter | undefined;

/** How many words a text has. */
export function countWords(text: string): number {
	segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
	let count = 0;
	for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1;

	return count;
}

/** Each photo that the body shows, once, in the order of the page. */
export function photoIdsOf(body: BodyDocument): number[] {
	const ids = body.content.flatMap((element) => {
		if (element.type === "photo") return [element.attrs.photoId];
		return element.type === "gallery" ? element.attrs.photos.map(({ photoId }) => photoId) : [];
	});

	return [...new Set(ids)];
}

/** Each story that the body's Also Read cards offer, once, in the order of the page. */
export function articleIdsOf(body: BodyDocument): number[] {
	return [...new Set(body.content.flatMap((element) => (element.type === "storyLink" ? [element.attrs.articleId] : [])))];
}

function linesOf(element: BodyElement): string[] {
	switch (element.type) {
		case "paragraph":
		case "heading":
			return [lineOf(element.content)];
		case "bulletList":
		case "orderedList":
			return flowLines([element]);
		case "blockquote":
		case "keyPoints":
			return flowLines(element.content);
		case "pullQuote":
			return [lineOf(element.content), element.attrs.attribution];
		case "photo":
			return [element.attrs.caption];
		case "gallery":
			return element.attrs.photos.map(({ caption }) => caption);
		case "embed":
			return [element.attrs.title];
		case "factBox":
			return [element.attrs.title, ...flowLines(element.content)];
		case "table":
			return element.content.flatMap((row) => (row.content ?? []).flatMap((cell) => flowLines(cell.content)));
		case "storyLink":
		case "horizontalRule":
			return [];
		default:
			return element satisfies never;
	}
}

function flowLines(flow: readonly Flow[]): string[] {
	return flow.flatMap((part) =>
		part.type === "paragraph" ? [lineOf(part.content)] : part.content.flatMap(({ content }) => flowLines(content)),
	);
}

function lineOf(line: readonly Inline[] = []): string {
	return line.map((part) => (part.type === "text" ? part.text : "\n")).join("");
}
