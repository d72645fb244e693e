import { createHash } from "node:crypto";
import type { CdnTags } from "#lib/environment.ts";
import type { Page } from "./cache/page-cache.ts";
import { bytesOf, sharedCaching } from "./cdn.ts";
import { type Encoding, encode, encodeTightly } from "./encoding.ts";
import { Head } from "./head.ts";
import { LastModified } from "./last-modified.ts";
import type { Edition } from "./lite/edition.ts";
import { barePolicy } from "./policy.ts";
import { namesIn } from "./redirect.ts";

/** A page as Next rendered it and we mended it, before it is packed. */
export type RenderedPage = {
	/** The path and query that it was rendered for. */
	address: string;
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
	/** Where a redirect leads, and which parameters of the address that was asked for are not passed on to it; null for a page. */
	readonly location: { to: string; without: ReadonlySet<string> } | null;
	/** Last-Modified as it is sent; null for none. */
	readonly modified: string | null;
	/** What the validators of all its codings begin with. */
	readonly version: string;
	readonly packed: Record<Encoding, Packed>;
	/** How often it was sent. */
	sent: number;
	/** Packs it as small as can be; takes ten times as long as to make it. */
	tighten: () => Promise<void>;
};

/**
 * The most that a page's head may take, in bytes. Proxies refuse larger ones: nginx reads a head into one buffer of 4 KB, unless it is told
 * otherwise.
 */
export const largestHead = 3000;
/** Of those, for what is added to each answer: the status line, the date, the request's id, what is said of the connection. */
const addedLater = 400;

/** What a Map, a few sets and the header lists take besides bodies, roughly, in bytes. */
const overhead = 3_000;

/** What a tag takes: its text, its place among the page's, and the page's place among those that depend on it, roughly, in bytes. */
const tagBytes = 150;

/** How often a page's head lies in memory: its list, and as it was written for a few codings, and for a 304. */
const headsKept = 4;

/** Headers of every answer, names and values in turn, and the tags that the CDN reads; null where none does. */
export type Sending = { common: readonly string[]; cdn: CdnTags | null };

const lastModified = new LastModified();

/** Packs a page, once for all who will read it. */
export async function finish(rendered: RenderedPage, sending: Sending, now = Date.now()): Promise<FinishedPage> {
	const hash = createHash("sha256").update(rendered.body).update(JSON.stringify(rendered.headers)).digest("base64url").slice(0, 22);
	const [br, gzip] = await Promise.all([encode(rendered.body, "br"), encode(rendered.body, "gzip")]);
	const modified = rendered.status === 200 ? lastModified.of(`${rendered.edition} ${rendered.address}`, hash, now) : null;
	const headers = headersOf(rendered, sending, modified);
	const pack = (body: Buffer, encoding: Encoding, etag = `"${hash}-${encoding}"`) => packed(rendered, body, encoding, etag, headers);
	const codings = { identity: pack(rendered.body, "identity"), br: pack(br, "br"), gzip: pack(gzip, "gzip") };
	const head = bytesOf(codings.br.hit.headers);

	return {
		status: rendered.status,
		edition: rendered.edition,
		location: locationOf(rendered),
		modified,
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

/**
 * A redirect to the very path that was asked for is there to take a parameter away: an entry that is gone. The front page is asked for a
 * number only to be led on from it.
 */
function locationOf({ address, headers: { location: to } }: RenderedPage): FinishedPage["location"] {
	if (to === undefined) return null;
	const [path = "", query = ""] = address.split("?", 2);
	const isAnswered = path === "/" || path === to.split(/[?#]/, 1)[0];

	return { to, without: new Set(isAnswered ? namesIn(query) : []) };
}

/** What the heads of all of a page's codings say. */
function headersOf(rendered: RenderedPage, { common, cdn }: Sending, modified: string | null): string[] {
	const headers = [
		...common,
		...(rendered.headers["content-security-policy"] ? [] : ["Content-Security-Policy", barePolicy]),
		...Object.entries(rendered.headers).flat(),
		...["Vary", variesBy(rendered)],
		...(modified === null ? [] : ["Last-Modified", modified]),
	];

	return [...headers, ...cachingHeaders(rendered, cdn, largestHead - addedLater - bytesOf(headers))];
}

function packed({ status, milliseconds }: RenderedPage, body: Buffer, encoding: Encoding, etag: string, common: readonly string[]): Packed {
	const headers = [
		...common,
		...["ETag", etag],
		...(encoding === "identity" ? [] : ["Content-Encoding", encoding]),
		...["Content-Length", String(body.length)],
	];
	const tell = (from: string, timing: string) => new Head(status, [...headers, "X-Cache", from, "Server-Timing", timing]);

	return {
		body,
		etag,
		hit: tell("hit", "cache;desc=hit"),
		miss: tell("miss", `cache;desc=miss, render;dur=${milliseconds.toFixed(1)}`),
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

function cachingHeaders({ tags, keepable, edition, rightUntil }: RenderedPage, cdn: CdnTags | null, room: number): string[] {
	if (!keepable) return ["Cache-Control", "private, no-store"];
	if (edition === "lite") return ["Cache-Control", "private, no-cache"];

	return sharedCaching(tags, rightUntil, cdn, room);
}
