import { parse } from "parse5";
import { type Words, wordsOf } from "#lib/messages/words.ts";
import { fileSize } from "#lib/site/format.ts";
import { type Document, finishDocument, otherEdition, partNamed } from "../document.ts";
import * as tree from "../tree.ts";
import { keptClasses, liteStyle } from "./style.ts";

type Options = {
	/** The query of the page's own address. */
	query: string;
	/** Bytes of a photo at its address; null where nobody can say. */
	sizeOf: (address: string) => Promise<number | null>;
};

/** Width of photos that a reader asks for one by one, in pixels. */
const widest = 480;

/**
 * A rendered page in the lite edition: its words and links, in the system's typefaces; no scripts, no pictures but those that a reader
 * asks for, and those with their size told first.
 */
export async function toLiteDocument(rendered: string, { query, sizeOf }: Options): Promise<Document> {
	const document = parse(rendered);
	const root = tree.childrenOf(document).find(tree.isElementNamed("html"));
	const language = (root && tree.attribute(root, "lang")) || "en";
	const words = wordsOf({ language }).page.lite;
	const photos: Offered[] = [];
	lighten(document, { words, photos });
	await Promise.all(photos.map(async ({ summary, address }) => tree.appendText(summary, offer(await sizeOf(address), words, language))));

	const style = await liteStyle();
	tree.appendText(tree.append(partNamed("head", document), "style", {}), style);
	const whole = finishDocument(document, { styles: () => null, script: () => null, speculation: "", query });
	return { ...whole, inlineStyles: [style] };
}

type Offered = { summary: tree.Element; address: string };
type Found = { words: Words["page"]["lite"]; photos: Offered[] };

function offer(bytes: number | null, words: Found["words"], language: string): string {
	return bytes === null ? words.showPhoto : words.showPhotoOf(fileSize(bytes, { locale: language }));
}

function lighten(node: tree.Node, found: Found): void {
	for (const child of tree.childrenOf(node)) if (tree.isElement(child)) lightenElement(child, found);
}

function lightenElement(element: tree.Element, found: Found): void {
	const { tagName } = element;
	if (tagName === "picture") {
		sayInWords(element);
		offerPhoto(element, found);
	}
	if (tagName === "picture" || isLeftOut(element)) tree.remove(element);
	else {
		lighten(element, found);
		if (tagName === "a" && tree.attribute(element, "href") === otherEdition.lite) leadBack(element, found);
		element.attrs = element.attrs.flatMap(keptAttribute);
		if (tagName.includes("-")) tree.unwrap(element);
	}
}

/** The paper's name in place of its logo, once where there are two looks of it. */
function sayInWords(picture: tree.Element): void {
	const image = tree.childrenOf(picture).find(tree.isElementNamed("img"));
	const classes = ((image && tree.attribute(image, "class")) ?? "").split(" ");
	const { parentNode } = picture;
	if (!image || !classes.includes("masthead-logo") || classes.includes("masthead-logo-dark")) return;

	if (parentNode && tree.isElement(parentNode)) tree.appendText(parentNode, tree.attribute(image, "alt") ?? "");
}

const leftOut = new Set(["script", "style", "svg", "img", "template", "noscript"]);
const keptLinks = new Set(["canonical", "icon", "manifest", "next", "prev"]);

/** What a page can do without: pictures that only adorn, what needs a script to be anything, what only machines read. */
function isLeftOut(element: tree.Element): boolean {
	const { tagName } = element;
	if (tagName === "link") return !keptLinks.has(tree.attribute(element, "rel") ?? "");
	if (tagName === "meta")
		return /^(og|article|twitter):/.test(tree.attribute(element, "property") ?? tree.attribute(element, "name") ?? "");

	return leftOut.has(tagName) || (tagName.includes("-") && tree.attribute(element, "hidden") !== undefined);
}

/** A photo with words of its own can be asked for: a picture in what is closed is not fetched. */
function offerPhoto(picture: tree.Element, { photos }: Found): void {
	const image = tree.childrenOf(picture).find(tree.isElementNamed("img"));
	const address = image && smallAddress(image, picture);
	if (!address || picture.parentNode?.nodeName !== "figure") return;

	const kept = image.attrs.filter(({ name }) => ["alt", "width", "height"].includes(name));
	const details = tree.newElement("details");
	const summary = tree.append(details, "summary", {});
	tree.append(details, "img", { ...Object.fromEntries(kept.map(({ name, value }) => [name, value])), src: address, loading: "lazy" });
	tree.insertBefore(details, picture);
	photos.push({ summary, address });
}

/** The largest size that is not too large, as every browser can show it. */
function smallAddress(image: tree.Element, picture: tree.Element): string | undefined {
	const source = tree.childrenOf(picture).find(tree.isElementNamed("source"));
	const widths = [...((source && tree.attribute(source, "srcset")) ?? "").matchAll(/\/(\d+)\.\w+ /g)].map(([, width]) => Number(width));
	const width = widths.findLast((each) => each <= widest) ?? widths[0];
	const src = tree.attribute(image, "src");

	return width === undefined ? src : src?.replace(/\/\d+\.jpg$/, `/${width}.jpg`);
}

function leadBack(link: tree.Element, { words }: Found): void {
	for (const child of tree.childrenOf(link)) tree.remove(child);
	tree.appendText(link, words.leave);
	tree.setAttribute(link, "href", otherEdition.full);
}

type Attribute = tree.Element["attrs"][number];

function keptAttribute({ name, value, ...rest }: Attribute): Attribute[] {
	if (name === "style" || name.startsWith("data-")) return [];
	if (name !== "class") return [{ name, value, ...rest }];
	const classes = value.split(/\s+/).filter((each) => keptClasses.has(each));

	return classes.length === 0 ? [] : [{ name, value: classes.join(" "), ...rest }];
}
