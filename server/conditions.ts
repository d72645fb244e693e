import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { ByteRange } from "#lib/photos/storage/store.ts";

/** Bytes that can be asked for by conditions and in part. */
export type Subject = {
	/** Their strong validator: the same only for the very same bytes. */
	etag: string;
	/** Validators of the same in other codings: who has one of those has this. */
	otherEtags?: readonly string[];
	bytes: number;
	/** When they came to be; absent where nobody knows. */
	keptAt?: Date;
};

/** How to answer a request for bytes. */
export type Decision = { status: 304 } | { status: 416 } | { status: 200; range: null } | { status: 206; range: ByteRange };

type Asking = Pick<IncomingMessage, "method" | "headers">;

/**
 * Weighs a request's conditions in the order of RFC 9110, 13.2.2. Several ranges at once are answered with the whole, as it allows; a
 * range that anything but GET asks for means nothing (14.2).
 */
export function decide({ method, headers }: Asking, subject: Subject): Decision {
	if (isUnchanged(headers, subject)) return { status: 304 };
	if (method !== "GET" || headers.range === undefined || !rangeStillHolds(headers["if-range"], subject))
		return { status: 200, range: null };

	return withRange(headers.range, subject.bytes);
}

function isUnchanged(headers: IncomingHttpHeaders, { etag, otherEtags = [], keptAt }: Subject): boolean {
	const named = headers["if-none-match"];
	if (named !== undefined) {
		const tags = named.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
		return named.trim() === "*" || [etag, ...otherEtags].some((own) => tags.includes(own));
	}

	const since = Date.parse(headers["if-modified-since"] ?? "");
	return keptAt !== undefined && !Number.isNaN(since) && seconds(keptAt.getTime()) <= seconds(since);
}

/** A part may only be joined to what the client has if that is of the same file. A weak validator does not prove it. */
function rangeStillHolds(ifRange: string | string[] | undefined, { etag, keptAt }: Subject): boolean {
	if (ifRange === undefined) return true;
	if (typeof ifRange !== "string") return false;
	if (/^(W\/)?"/.test(ifRange.trim())) return ifRange.trim() === etag;

	return keptAt !== undefined && seconds(Date.parse(ifRange)) === seconds(keptAt.getTime());
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
