import { createHash } from "node:crypto";
import type { Page } from "./cache/page-cache.ts";
import { type Encoding, encode, encodeTightly } from "./encoding.ts";
import { Head } from "./head.ts";
import type { Edition } from "./lite/edition.ts";
import { barePolicy } from "./policy.ts";

/** A page as Next rendered it and we mended it, before it is packed. */
export type RenderedPage = {
	status: number;
	body: Buffer;
	/** Headers of the page's own: content-type, location, link… */
	headers: Record<string, string>;
	tags: ReadonlySet<string>;
	rightUntil: Date | null;
	/** False where something of one reader's is in it. */
	keepable: boolean;
	/** True for an address of our own making; false where a reader may have made it up: a search, a place in a list. */
	plain: boolean;
	edition: Edition;
	milliseconds: number;
};

/** One coding of a page: bytes, and whole heads, ready to be written. */
export type Packed = { body: Buffer; etag: string; hit: Head; miss: Head; stale: Head };

/** A page that is ready to be sent in any coding, and to be kept. */
export type FinishedPage = Page & {
	readonly status: number;
	readonly edition: Edition;
	/** What the validators of all its codings begin with. */
	readonly version: string;
	readonly packed: Record<Encoding, Packed>;
	/** How often it was sent. */
	sent: number;
	/** Packs it as small as can be; takes ten times as long as to make it. */
	tighten: () => Promise<void>;
};

/** The most that caches between us and readers are told about what a page depends on; most take 16 KB. */
const longestKeys = 14_000;

/** What a Map, a few sets and the header lists take besides bodies, roughly, in bytes. */
const overhead = 3_000;

/** What a tag takes: its text, its place among the page's, and the page's place among those that depend on it, roughly, in bytes. */
const tagBytes = 150;

/** How often a page's head lies in memory: its list, and as it was written for a few codings, and for a 304. */
const headsKept = 4;

/** Packs a page, once for all who will read it. `common` are headers of every answer. */
export async function finish(rendered: RenderedPage, common: readonly string[]): Promise<FinishedPage> {
	const hash = createHash("sha256").update(rendered.body).update(JSON.stringify(rendered.headers)).digest("base64url").slice(0, 22);
	const [br, gzip] = await Promise.all([encode(rendered.body, "br"), encode(rendered.body, "gzip")]);
	const pack = (body: Buffer, encoding: Encoding, etag = `"${hash}-${encoding}"`) => packed(rendered, body, encoding, etag, common);
	const codings = { identity: pack(rendered.body, "identity"), br: pack(br, "br"), gzip: pack(gzip, "gzip") };
	const head = codings.br.hit.headers.reduce((sum, text) => sum + text.length, 0);

	return {
		status: rendered.status,
		edition: rendered.edition,
		version: `"${hash}-`,
		packed: codings,
		sent: 0,
		tighten: async () => {
			// Other bytes, so another validator: the older one still names the same version.
			codings.br = pack(await encodeTightly(rendered.body), "br", `"${hash}-br11"`);
		},
		tags: rendered.tags,
		bytes: rendered.body.length + br.length + gzip.length + tagBytes * rendered.tags.size + headsKept * head + overhead,
		rightUntil: rendered.rightUntil?.getTime() ?? null,
		share: !rendered.keepable ? "none" : rendered.status === 200 && rendered.plain ? "main" : "tail",
	};
}

function packed(rendered: RenderedPage, body: Buffer, encoding: Encoding, etag: string, common: readonly string[]): Packed {
	const headers = [
		...common,
		...(rendered.headers["content-security-policy"] ? [] : ["Content-Security-Policy", barePolicy]),
		...Object.entries(rendered.headers).flat(),
		...cachingHeaders(rendered),
		...["Vary", variesBy(rendered)],
		"ETag",
		etag,
		...(encoding === "identity" ? [] : ["Content-Encoding", encoding]),
		"Content-Length",
		String(body.length),
	];
	const tell = (from: string, timing: string) => new Head(rendered.status, [...headers, "X-Cache", from, "Server-Timing", timing]);

	return {
		body,
		etag,
		hit: tell("hit", "cache;desc=hit"),
		miss: tell("miss", `cache;desc=miss, render;dur=${rendered.milliseconds.toFixed(1)}`),
		stale: tell("stale", "cache;desc=stale"),
	};
}

/**
 * A page differs by edition, which a cookie or Save-Data chooses. Caches between us and readers keep the full one alone: named here, cookies
 * would keep them from keeping anything.
 */
function variesBy({ edition, headers }: RenderedPage): string {
	if (!headers["content-type"]?.startsWith("text/html")) return "Accept-Encoding";

	return edition === "lite" ? "Accept-Encoding, Save-Data, Cookie" : "Accept-Encoding, Save-Data";
}

/**
 * Browsers ask each time, and are told 304 where nothing changed. Caches that can be purged by key may keep a page for a minute, give it
 * for another while they fetch the next, and for a day where we cannot be reached (RFC 9111, RFC 5861).
 */
function cachingHeaders({ tags, keepable, edition, rightUntil }: RenderedPage): string[] {
	const keys = surrogateKeys(tags);
	const length = keys.reduce((sum, key) => sum + key.length + 1, 0);
	if (!keepable) return ["Cache-Control", "private, no-store"];
	if (edition === "lite") return ["Cache-Control", "private, max-age=0, must-revalidate"];
	if (keys.length === 0 || length > longestKeys) return ["Cache-Control", "public, max-age=0, must-revalidate"];

	const seconds = rightUntil === null ? 60 : 5; // nobody purges a cache at the minute at which a pin expires
	const control = `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=${seconds}, stale-if-error=86400`;
	return ["Cache-Control", control, "Surrogate-Key", keys.join(" "), "Cache-Tag", keys.join(",")];
}

/** Tags as headers may carry them: no spaces, commas or letters beyond ASCII. */
export function surrogateKeys(tags: ReadonlySet<string>): string[] {
	return [...tags].map((tag) => tag.replace(/[^\w:/.~-]/gu, encodeURIComponent));
}
