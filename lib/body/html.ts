import type { StoryCard } from "#lib/articles/article.ts";
import { type PhotoFile, type PhotoUse, photoAddress, widthsFor } from "#lib/photos/photo.ts";
import { escapeXml } from "#lib/xml/xml.ts";
import { hasRightToLeft, turned } from "./direction.ts";
import type { BodyDocument, BodyElement, ElementOf, Flow, Inline } from "./element.ts";
import { lineHtml } from "./line-html.ts";
import { tableHtml } from "./table-html.ts";
import { plainText } from "./text.ts";

/** What a body shows besides its words, and where it is read: away from the site, so every address is whole. */
export type Abroad = {
	photos: Readonly<Record<number, PhotoFile>>;
	stories: Readonly<Record<number, StoryCard>>;
	/** Without trailing slash. */
	origin: string;
	/** Path of the page that the body stands on: links to a part of it (`#part`) lead there. */
	address: string;
};

/** The same, and whether any of its text runs from right to left: then each part says which way it runs. */
type Shown = Abroad & { page: string; saysDirection: boolean };

/** A body as HTML for readers elsewhere: feeds, the API, other papers. No scripts, no styles, no classes; well-formed as XML too. */
export function bodyHtml(body: BodyDocument, abroad: Abroad): string {
	const shown = { ...abroad, page: abroad.origin + abroad.address, saysDirection: hasRightToLeft(plainText(body)) };
	return body.content
		.map((element) => elementHtml(element, shown))
		.filter((html) => html !== "")
		.join("\n");
}

function elementHtml(element: BodyElement, abroad: Shown): string {
	switch (element.type) {
		case "paragraph":
		case "bulletList":
		case "orderedList":
			return flowHtml([element], abroad);
		case "heading":
			return line(`h${element.attrs.level}`, element.content, abroad);
		case "blockquote":
			return wrap("blockquote", flowHtml(element.content, abroad));
		case "pullQuote":
			return ""; // the story's own words, said again
		case "keyPoints":
			return wrap("ul", element.content.map(({ content }) => line("li", content, abroad)).join(""));
		case "photo":
			return photoOf(element.attrs, abroad);
		case "gallery":
			return element.attrs.photos.map((use) => photoOf(use, abroad)).join("\n");
		case "embed":
			return `<p><a href="${escapeXml(element.attrs.url)}">${escapeXml(element.attrs.title || element.attrs.url)}</a></p>`;
		case "storyLink":
			return storyLinkHtml(element, abroad);
		case "factBox":
			return wrap("aside", wrap("h3", escapeXml(element.attrs.title)) + flowHtml(element.content, abroad));
		case "table":
			return tableHtml(element, (flow) => flowHtml(flow, abroad));
		case "horizontalRule":
			return "<hr/>";
		default:
			return element satisfies never;
	}
}

/** Running text: paragraphs and lists. */
function flowHtml(flow: readonly Flow[], abroad: Shown): string {
	return flow
		.map((part) => {
			if (part.type === "paragraph") return line("p", part.content, abroad);
			const items = part.content.map(({ content: [first, ...more] }) => line("li", first.content, abroad, flowHtml(more, abroad)));
			if (part.type === "bulletList") return wrap("ul", items.join(""));
			return part.attrs.start === 1 ? wrap("ol", items.join("")) : `<ol start="${part.attrs.start}">${items.join("")}</ol>`;
		})
		.join("");
}

/** A line in an element of its own, with what stands below it there. */
function line(tag: string, words: readonly Inline[] | undefined, { page, saysDirection }: Shown, below = ""): string {
	const dir = saysDirection ? turned(words, null) : undefined;

	return wrap(tag, lineHtml(words, page) + below, dir && ` dir="${dir}"`);
}

/** A photo with its caption and credit. */
export function figureHtml(photo: PhotoUse, origin: string): string {
	const width = widthsFor(photo.width).findLast((each) => each <= 1280) ?? photo.width;
	const height = Math.round((photo.height * width) / photo.width);
	const source = `${origin}${photoAddress(photo, width, "jpeg")}`;
	const credit = photo.credit && `<small>${escapeXml(photo.credit)}</small>`;
	const words = [escapeXml(photo.caption), credit].filter((text) => text !== "");

	return `<figure><img src="${source}" alt="${escapeXml(photo.alt)}" width="${width}" height="${height}"/>${wrap("figcaption", words.join(" "))}</figure>`;
}

function photoOf(use: { photoId: number; caption: string; credit: string; alt: string }, { photos, origin }: Abroad): string {
	const file = photos[use.photoId];

	return file ? figureHtml({ ...file, caption: use.caption, credit: use.credit, alt: use.alt }, origin) : "";
}

function storyLinkHtml({ attrs }: ElementOf<"storyLink">, { stories, origin }: Abroad): string {
	const story = stories[attrs.articleId];

	return story ? `<p><a href="${escapeXml(origin + story.address)}">${escapeXml(story.headline)}</a></p>` : "";
}

function wrap(tag: string, inside: string, attributes = ""): string {
	return inside === "" ? "" : `<${tag}${attributes}>${inside}</${tag}>`;
}
