import { z } from "zod";

const longestHref = 2048;
// Any origin would do: it only tells a path on this site from an address elsewhere.
const here = "https://this-site.invalid";

/** The address as it may stand in a story: http, https, mailto, or a path on this site. Null for anything else. */
export function safeHref(typed: string): string | null {
	const href = typed.trim();
	// Browsers drop tabs and line ends inside an address, which has hidden many a "java\nscript:".
	if (href === "" || href.length > longestHref || /[\s\p{Cc}\p{Cf}]/u.test(href) || !URL.canParse(href, here)) return null;

	const url = new URL(href, here);
	if (url.protocol === "mailto:") return /^mailto:[^?]+/i.test(href) ? href : null;
	if (/^https?:\/\//i.test(href)) return url.username === "" && url.password === "" ? href : null;

	return url.origin === here && /^[/#?](?![/\\])/.test(href) ? href : null;
}

/** What a person meant by typing an address: "example.org" is a site, "desk@example.org" a mailbox. Null where it cannot be linked. */
export function hrefFromTyping(typed: string): string | null {
	const text = typed.trim();
	if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return safeHref(`mailto:${text}`);
	if (/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#]|$)/u.test(text)) return safeHref(`https://${text}`);

	return safeHref(text);
}

const refusal = "is not an address that readers can follow. Begin it with https://, http:// or mailto:, or with / for a page of this site";

/** A link's address, refused unless it is safe. */
export const href = z.string().refine((value) => safeHref(value) === value, {
	error: (issue) => `“${String(issue.input).slice(0, 80)}” ${refusal}.`,
});

/** The address of a page elsewhere. */
export const webAddress = z.string().refine((value) => safeHref(value) === value && /^https?:\/\//i.test(value), {
	error: (issue) => `“${String(issue.input).slice(0, 80)}” is not the address of a web page. Begin it with https:// or http://.`,
});
