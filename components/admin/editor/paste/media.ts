import { safeHref } from "#lib/body/href.ts";
import type { LeftOutCounter } from "./left-out.ts";
import { find, findAll, hasClass, isTag, type Piece, styleOf, type Tag, tag } from "./tree.ts";

/** What a paste is read into: a story, or an entry of a live story, which holds text, lists and quotes alone. */
export type Target = "story" | "entry";

/** A picture that the clipboard carries whole; `data` is base64. */
export type CarriedPicture = { type: string; data: string };

// Stands in the text for a picture until the paste is in the editor; no keyboard types it.
const sign = "\u{f0000}";
export const pictureMark = (index: number): string => `${sign}${index}${sign}`;
export const pictureMarks = new RegExp(`${sign}(\\d+)${sign}`, "gu");
export const withoutMarks = (text: string): string => text.replaceAll(sign, "");

/** What a media element becomes: a link card, a mark for a picture, the emoji that it shows, or nothing. Null for any other element. */
export function mediaFrom(piece: Tag, target: Target, pictures: CarriedPicture[], leftOut: LeftOutCounter): Piece[] | null {
	switch (piece.tag) {
		case "img":
			return picture(piece, target, pictures, leftOut);
		case "svg":
			if (!isIcon(piece)) leftOut.add("picture");
			return [];
		case "canvas":
			leftOut.add("picture");
			return [];
		case "video":
		case "audio":
			leftOut.add(piece.tag);
			return [];
		case "iframe":
		case "object":
		case "embed":
			return isTiny(piece) ? [] : (card(piece.attributes.src ?? piece.attributes.data, piece.attributes.title, target) ?? missing(leftOut));
		default:
			return post(piece, target);
	}
}

function missing(leftOut: LeftOutCounter): Piece[] {
	leftOut.add("embed");
	return [];
}

function picture({ attributes, ...rest }: Tag, target: Target, pictures: CarriedPicture[], leftOut: LeftOutCounter): Piece[] {
	const img = { attributes, ...rest };
	const alt = attributes.alt ?? "";
	const isEmoji =
		hasClass(img, /emoji/i) ||
		attributes["data-stringify-type"] === "emoji" ||
		/^[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(alt);
	if (isEmoji) return [alt];
	if (isTiny(img)) return [];

	const [, type, data = ""] = /^data:(image\/(?!svg)[\w.+-]+);base64,([\s\S]*)$/i.exec(attributes.src ?? "") ?? [];
	if (/^data:/i.test(attributes.src ?? "") && (attributes.src ?? "").length < 150) return []; // a spacer
	if (type && target === "story") return [pictureMark(pictures.push({ type: type.toLowerCase(), data: data.replace(/\s/g, "") }) - 1)];

	leftOut.add("picture");
	return [];
}

function sizeOf(piece: Tag): number[] {
	const styled = [...styleOf(piece).matchAll(/(?:^|[;\s])(?:width|height)\s*:\s*([\d.]+)px/gi)].map(([, size]) => size);
	return [piece.attributes.width, piece.attributes.height, ...styled]
		.map((size) => Number.parseFloat(size ?? ""))
		.filter((size) => size >= 0);
}

/** A pixel that counts readers. */
function isTiny(piece: Tag): boolean {
	return sizeOf(piece).some((size) => size <= 2);
}

function isIcon(piece: Tag): boolean {
	const sizes = sizeOf(piece);
	return piece.attributes["aria-hidden"] === "true" || sizes.length === 0 || sizes.some((size) => size <= 64);
}

/** A post of a social network, as its embed code writes it. */
function post(piece: Tag, target: Target): Piece[] | null {
	if (
		!hasClass(
			piece,
			/^(twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed-bq|fb-(post|video))$/,
		)
	)
		return null;
	const links = findAll(piece, (each) => each.tag === "a" && "href" in each.attributes).map(({ attributes }) => attributes.href ?? "");
	const status = links.findLast((href) => /\/status(es)?\/\d+/.test(href)) ?? links.at(-1);
	const named = ["data-instgrm-permalink", "cite", "data-href"].map((name) => piece.attributes[name]).find(Boolean);

	return card(named ?? status, undefined, target);
}

function card(source = "", title = "", target: Target): Piece[] | null {
	const url = safeHref(pageOf(source.startsWith("//") ? `https:${source}` : source));
	if (!url || !/^https?:/i.test(url)) return null;
	if (target === "entry") return [tag("p", [tag("a", [title || url], { href: url })])];

	return [tag("aside", [], { "data-element": "embed", "data-url": JSON.stringify(url), "data-title": JSON.stringify(title) })];
}

/** The page that readers would open, where a player's address is known to have one. */
function pageOf(source: string): string {
	if (!URL.canParse(source)) return source;
	const url = new URL(source);
	const [, kind, id] = url.pathname.split("/");
	if (/(^|\.)youtube(-nocookie)?\.com$/.test(url.hostname) && kind === "embed" && id) return `https://www.youtube.com/watch?v=${id}`;
	if (url.hostname === "player.vimeo.com" && kind === "video" && id) return `https://vimeo.com/${id}`;

	return source;
}

/** Whether a figure shows a picture, so that its caption goes where the picture goes. */
export function isPictureFigure(piece: Tag): boolean {
	const isPicture = (each: Tag) => /^(img|picture|svg|canvas|video|audio)$/.test(each.tag);
	const isText = (each: Tag) => /^(table|blockquote|pre|ul|ol|iframe)$/.test(each.tag);

	return piece.tag === "figure" && find(piece, isPicture) !== undefined && find(piece, isText) === undefined;
}

/** The code that a site gives for embedding, where a text is nothing else. */
export function isEmbedCode(text: string): boolean {
	return /^<(iframe\s|blockquote\s[^>]*class="(twitter|instagram|tiktok|bluesky|mastodon|reddit)|div\s[^>]*class="fb-(post|video))[\s\S]*>$/i.test(
		text.trim(),
	);
}

/** A figure without the caption of its picture. */
export function withoutCaption(figure: Tag): readonly Piece[] {
	return figure.inside.filter((each) => !isTag(each) || each.tag !== "figcaption");
}
