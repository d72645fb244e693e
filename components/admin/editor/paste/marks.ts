import { safeHref } from "#lib/body/href.ts";
import type { Marks } from "./line.ts";
import { styleOf, type Tag } from "./tree.ts";

/** How words inside an element look and where they lead, from its tag and style and from what is around it. */
export function marksOf(piece: Tag, marks: Marks): Marks {
	const style = styleOf(piece);
	const weight = /font-weight\s*:\s*(bold(?:er)?|normal|\d{3})/i.exec(style)?.[1]?.toLowerCase();
	const slant = /font-style\s*:\s*(italic|oblique|normal)/i.exec(style)?.[1]?.toLowerCase();
	const shift = /vertical-align\s*:\s*(super|sub)\b/i.exec(style)?.[1]?.toLowerCase() ?? { sup: "super", sub: "sub" }[piece.tag];
	const strong = weight === undefined ? /^(b|strong)$/.test(piece.tag) || marks.strong : /^bold|^[6-9]/.test(weight);
	const em = slant === undefined ? /^(i|em)$/.test(piece.tag) || marks.em : slant !== "normal";
	const href = piece.tag === "a" && "href" in piece.attributes ? addressOf(piece) : marks.href;
	const { sup = shift === "super", sub = shift === "sub" } = marks;

	return {
		...(strong ? { strong } : {}),
		...(em ? { em } : {}),
		...(sup ? { sup } : {}),
		...(sub && !sup ? { sub } : {}),
		...(href ? { href } : {}),
	};
}

/** A link's address; none for a place in the page that the words come from. */
function addressOf({ attributes }: Tag): string | undefined {
	const href = unwrapped((attributes.href ?? "").trim());
	return href.startsWith("#") ? undefined : (safeHref(href) ?? undefined);
}

/** Whether line ends in the text of an element are line ends for readers. */
export function keepsLines(piece: Tag, around: boolean): boolean {
	const space = /white-space(?:-collapse)?\s*:\s*([\w-]+)/i.exec(styleOf(piece))?.[1]?.toLowerCase();
	if (space !== undefined) return /^(pre|pre-wrap|pre-line|preserve|break-spaces|preserve-breaks)$/.test(space);

	return piece.tag === "pre" || around;
}

/** The address behind one that Google Docs or a mail program has wrapped. */
function unwrapped(href: string): string {
	if (!URL.canParse(href)) return href;
	const url = new URL(href);
	const isGoogle = /^www\.google\.[a-z.]+$/.test(url.hostname) && url.pathname === "/url";
	const isSafeLinks = url.hostname.endsWith(".safelinks.protection.outlook.com");

	return (isGoogle && (url.searchParams.get("q") ?? url.searchParams.get("url"))) || (isSafeLinks && url.searchParams.get("url")) || href;
}
