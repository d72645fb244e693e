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

/** A body as text that two states of it can be compared by: a line for each block of words, and a name for each element that is more. */
export function bodyOutline(body: BodyDocument): string {
	return body.content
		.flatMap((element) => {
			const text = plainText({ type: "doc", content: [element] });
			const name = names[element.type];
			const label = name === undefined ? "" : `[${[name, whichOf(element)].filter(Boolean).join(" ")}]`;
			return [label, text].filter((line) => line !== "").join(" ");
		})
		.filter((line) => line !== "")
		.join("\n");
}

function whichOf(element: BodyElement): string {
	if (element.type === "photo") return String(element.attrs.photoId);
	if (element.type === "gallery") return element.attrs.photos.map(({ photoId }) => photoId).join(", ");
	if (element.type === "storyLink") return String(element.attrs.articleId);

	return element.type === "embed" ? element.attrs.url : "";
}
