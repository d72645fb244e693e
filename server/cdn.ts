import { createHash } from "node:crypto";
import type { CdnTags } from "#lib/environment.ts";

/** How a CDN is told what a page depends on. */
type Convention = {
	header: string;
	separator: string;
	/** How many tags it takes for one page. */
	most: number;
	/** Header of the directives that are for it alone. */
	control: "Surrogate-Control" | "CDN-Cache-Control";
	/** Whether it takes the lifetime from Cache-Control all the same. */
	readsSharedMaxAge?: true;
};

const conventions: Record<CdnTags, Convention> = {
	"surrogate-key": { header: "Surrogate-Key", separator: " ", most: 1000, control: "Surrogate-Control" },
	"cache-tag": { header: "Cache-Tag", separator: ",", most: 1000, control: "CDN-Cache-Control" },
	"edge-cache-tag": { header: "Edge-Cache-Tag", separator: ",", most: 128, control: "CDN-Cache-Control" },
	// Varnish stores an answer that says no-cache where Surrogate-Control stands beside it, and takes its lifetime from s-maxage.
	xkey: { header: "xkey", separator: " ", most: 1000, control: "Surrogate-Control", readsSharedMaxAge: true },
};

const forCdn = /^(?:surrogate-key|cache-tag|edge-cache-tag|xkey|surrogate-control|cdn-cache-control)$/i;

/** Whether a header is for a CDN alone. */
export function isForCdn(name: string): boolean {
	return forCdn.test(name);
}

/** Letters of a tag's id: 36 bits. Where two tags of a large paper have the same, a purge of one takes the other's pages too. */
const idLength = 6;

/** A tag's id in a CDN: the same in every process and after every restart. docs/machines.md tells operators how to make it. */
export function tagId(tag: string): string {
	return createHash("sha256").update(tag).digest("base64url").slice(0, idLength);
}

/**
 * The caching headers of a page that anybody may have. Browsers and caches that nobody can purge ask each time, and are told 304 where
 * nothing changed. A CDN that can be purged by tag keeps the page for a minute, gives it for another while it fetches the next, and for a
 * day where we cannot be reached (RFC 9111, RFC 5861). Tags that do not fit into `room` bytes are not sent, and then a CDN asks too.
 */
export function sharedCaching(tags: ReadonlySet<string>, validUntil: Date | null, cdn: CdnTags | null, room: number): string[] {
	const everybodyAsks = ["Cache-Control", "no-cache"];
	if (cdn === null || tags.size === 0) return everybodyAsks;

	const { header, separator, most, control, readsSharedMaxAge } = conventions[cdn];
	const seconds = validUntil === null ? 60 : 5; // nobody purges a cache at the minute at which a pin expires
	const directives = `max-age=${seconds}, stale-while-revalidate=${seconds}, stale-if-error=86400`;
	const value = [...tags].map(tagId).join(separator);
	const headers = [
		...["Cache-Control", readsSharedMaxAge ? `no-cache, s-maxage=${seconds}` : "no-cache"],
		...[control, directives, header, value],
	];

	return tags.size <= most && bytesOf(headers) <= room ? headers : everybodyAsks;
}

/** What headers take on the wire, in bytes. */
export function bytesOf(headers: readonly string[]): number {
	// After each name a colon and a space, after each value a line's end.
	return headers.reduce((sum, text) => sum + text.length + 2, 0);
}
