import type { IncomingMessage, ServerResponse } from "node:http";
import { isForCdn } from "./cdn.ts";
import { chooseEncoding } from "./encoding.ts";
import type { FinishedPage, Packed } from "./finished-page.ts";
import { Head } from "./head.ts";
import { editionOf } from "./lite/edition.ts";
import { withQuery } from "./redirect.ts";

/** Where a page came from: from memory, made now, or from memory because none can be made at the moment. */
export type From = "hit" | "miss" | "stale";

/** Sends a page in the best coding that the client takes, or 304 where the client has this version in whatever coding. Gives the bytes of the body. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: FinishedPage, from: From, requestId: string): number {
	const packed = page.packed[chooseEncoding(request.headers["accept-encoding"] as string | undefined)];
	const { location } = page;
	if (location !== null) return send(request, response, packed, withQueryOf(request, packed[from], location), requestId);
	const isExceptional = isChosenAgainstDevice(request, page);
	const asked = request.headers["if-none-match"];
	const known =
		page.status !== 200 ? undefined : asked === undefined ? since(request, page, packed) : matching(asked, page.version, packed.etag);
	if (known !== undefined) {
		const head = headOfUnchanged(packed, from, known, isCache(request));
		(isExceptional ? forOneReader(head) : head).write(response, requestId);
		response.end();
		return 0;
	}

	return send(request, response, packed, isExceptional ? forOneReader(packed[from]) : packed[from], requestId);
}

function send({ method }: IncomingMessage, response: ServerResponse, packed: Packed, head: Head, requestId: string): number {
	const body = method === "HEAD" ? undefined : packed.body;
	head.write(response, requestId);
	response.end(body);

	return body?.length ?? 0;
}

/** A redirect's head, leading on with the query of the address that was asked for. */
function withQueryOf({ url = "" }: IncomingMessage, head: Head, { to, without }: NonNullable<FinishedPage["location"]>): Head {
	const target = withQuery(to, url.slice(url.indexOf("?") + 1 || url.length), without);
	if (target === to) return head;

	return new Head(
		head.status,
		head.headers.map((value, at) => (isValueOf("location", head.headers, at) ? target : value)),
	);
}

/** Whether what stands here in a list of names and values in turn is the value of this header. */
function isValueOf(name: string, headers: readonly string[], at: number): boolean {
	return at % 2 === 1 && headers[at - 1] === name;
}

/** Whether a reader's cookie says another edition than their device asks for: a cache that keeps the answer for Save-Data would give it to all of those. */
function isChosenAgainstDevice({ headers }: IncomingMessage, { edition }: FinishedPage): boolean {
	return (
		headers["save-data"] !== undefined && edition === "full" && editionOf({ headers: { "save-data": headers["save-data"] } }) === "lite"
	);
}

function forOneReader({ status, headers }: Head): Head {
	const own: string[] = [];
	for (let at = 0; at + 1 < headers.length; at += 2) {
		const [name = "", value = ""] = [headers[at], headers[at + 1]];
		if (!isForCdn(name)) own.push(name, name === "Cache-Control" ? "private, no-cache" : value);
	}

	return new Head(status, own);
}

/** Heads of 304 for who has this very coding of a page that is kept: most of those who ask again. */
const unchanged = new WeakMap<Packed, { toCache: Head | null; toBrowser: Head | null }>();

function headOfUnchanged(packed: Packed, from: From, etag: string, toCache: boolean): Head {
	const make = () => new Head(304, notModified(packed[from].headers, etag, toCache));
	if (from !== "hit" || etag !== packed.etag) return make();

	const heads = unchanged.get(packed) ?? { toCache: null, toBrowser: null };
	unchanged.set(packed, heads);
	const who = toCache ? "toCache" : "toBrowser";
	heads[who] ??= make();
	return heads[who];
}

/** What the validators of a version's codings end with. */
const endings = new Set(["br", "br11", "gzip", "identity"].map((coding) => `${coding}"`));

/** The validator that a conditional request names this version by (RFC 9110, 13.1.2); undefined where it names another. */
function matching(ifNoneMatch: string, version: string, etag: string): string | undefined {
	if (ifNoneMatch === "*") return etag;
	const named = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));

	return named.find((tag) => tag.startsWith(version) && endings.has(tag.slice(version.length)));
}

/**
 * The validator of a version that the client has the date of (RFC 9110, 13.1.3). Only the very date that was sent counts: another process
 * may have made another version of the same page at another time.
 */
function since({ headers }: IncomingMessage, { modified }: FinishedPage, { etag }: Packed): string | undefined {
	const asked = headers["if-modified-since"];

	return asked !== undefined && asked === modified ? etag : undefined;
}

/** Whether a cache asks on behalf of many: those name themselves (RFC 8586; RFC 9110, 7.6.3). */
function isCache({ headers }: IncomingMessage): boolean {
	return headers["cdn-loop"] !== undefined || headers.via !== undefined;
}

/** Of a body that is not sent; and the policy, which belongs to the version and so stands beside the copy that is still right. */
const ofTheCopy = /^(?:content-(?:length|type|encoding|language|security-policy)|last-modified)$/i;

/** What a 304 says (RFC 9110, 15.4.5): which copy is still right, and nothing that the reader has already. */
function notModified(headers: readonly string[], etag: string, toCache: boolean): string[] {
	const kept: string[] = [];
	for (let at = 0; at + 1 < headers.length; at += 2) {
		const [name = "", value = ""] = [headers[at], headers[at + 1]];
		if (name === "ETag") kept.push(name, etag);
		else if (!ofTheCopy.test(name) && (toCache || !isForCdn(name))) kept.push(name, value);
	}

	return kept;
}
