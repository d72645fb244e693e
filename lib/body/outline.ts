import type { BodyDocument, BodyElement } from "./element.ts";
import { plainText } from "./text.ts";

const names: Partial<Record<BodyElement["type"], string>> = {
	heading: "Subheading",
	blockquote: "Quotation",
	pullQuote: "Pull quote",
	keyPoints: "Key points",
	photo: "Photo",
	gallery: "Gallery",
	embed: "Link card",
	storyLink: "Also Read",
	factBox: "Fact box",
	table: "Table",
	horizontalRule: "Divider",
};

/** What the photos and stories that a body shows are called, by id. */
export type OutlineNames = { photo: (id: number) => string; story: (id: number) => string };

/** A body as text that two states of it can be compared by: a line for each block of words, and a name for each element that is more. */
export function bodyOutline(body: BodyDocument, called: OutlineNames): string {
	return body.content
		.flatMap((element) => {
			const text = plainText({ type: "doc", content: [element] });
			const name = names[element.type];
			const label = name === undefined ? "" : `[${[name, whichOf(element, called)].filter(Boolean).join(": ")}]`;
			return [label, text].filter((line) => line !== "").join(" ");
		})
		.filter((line) => line !== "")
		.join("\n");
}

function whichOf(element: BodyElement, called: OutlineNames): string {
	if (element.type === "photo") return called.photo(element.attrs.photoId);
	if (element.type === "gallery") return element.attrs.photos.map(({ photoId }) => called.photo(photoId)).join(", ");
	if (element.type === "storyLink") return called.story(element.attrs.articleId);

	return element.type === "embed" ? element.attrs.url : "";
}
