import type { IncomingHttpHeaders } from "node:http";
import type { ByteRange, Kept } from "#lib/photos/storage/store.ts";

/** How to answer a request for bytes that never change. */
export type Decision = { status: 304 } | { status: 416 } | { status: 200; range: null } | { status: 206; range: ByteRange };

/** A strong validator: the same only for the very same file. */
export function etagOf({ bytes, keptAt }: Kept): string {
	return `"${bytes.toString(36)}-${keptAt.getTime().toString(36)}"`;
}

/** Weighs a request's conditions in the order of RFC 9110, 13.2.2. Several ranges at once are answered with the whole, as it allows. */
export function decide(headers: IncomingHttpHeaders, kept: Kept): Decision {
	if (isUnchanged(headers, kept)) return { status: 304 };
	if (headers.range === undefined || !rangeStillHolds(headers["if-range"], kept)) return { status: 200, range: null };

	return withRange(headers.range, kept.bytes);
}

function isUnchanged(headers: IncomingHttpHeaders, kept: Kept): boolean {
	const named = headers["if-none-match"];
	if (named !== undefined) return named.trim() === "*" || named.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etagOf(kept));

	const since = Date.parse(headers["if-modified-since"] ?? "");
	return !Number.isNaN(since) && seconds(kept.keptAt.getTime()) <= seconds(since);
}

/** A part may only be joined to what the client has if that is of the same file. A weak validator does not prove it. */
function rangeStillHolds(ifRange: string | string[] | undefined, kept: Kept): boolean {
	if (ifRange === undefined) return true;
	if (typeof ifRange !== "string") return false;
	if (/^(W\/)?"/.test(ifRange.trim())) return ifRange.trim() === etagOf(kept);

	return seconds(Date.parse(ifRange)) === seconds(kept.keptAt.getTime());
}

function withRange(header: string, bytes: number): Decision {
	const parts = /^bytes=(\d*)-(\d*)$/i.exec(header.trim());
	const [, from = "", to = ""] = parts ?? [];
	if (!parts || (from === "" && to === "")) return { status: 200, range: null };
	if (from === "") return lastBytes(Number(to), bytes);

	const first = Number(from);
	const last = to === "" ? bytes - 1 : Math.min(Number(to), bytes - 1);
	if (to !== "" && Number(to) < first) return { status: 200, range: null };
	return first < bytes ? { status: 206, range: { first, last } } : { status: 416 };
}

function lastBytes(count: number, bytes: number): Decision {
	if (count === 0 || bytes === 0) return { status: 416 };

	return { status: 206, range: { first: Math.max(0, bytes - count), last: bytes - 1 } };
}

function seconds(milliseconds: number): number {
	return Math.floor(milliseconds / 1000);
}
