import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { mediaStore } from "#lib/photos/storage/media.ts";
import type { Kept } from "#lib/photos/storage/store.ts";
import { decide } from "../conditions.ts";

/** A file of the media store, and how it is to be sent. */
export type Picture = { key: string; kept: Kept; type: string; cacheControl: string };

/** Sends a picture, or the part of it that was asked for; 304 where the client has it. */
export async function sendPicture(request: IncomingMessage, response: ServerResponse, picture: Picture): Promise<void> {
	const { kept } = picture;
	const etag = etagOf(kept);
	const decided = decide(request, { etag, ...kept });
	const headers = {
		"cache-control": picture.cacheControl,
		etag,
		"last-modified": kept.keptAt.toUTCString(),
		"accept-ranges": "bytes",
		"x-content-type-options": "nosniff",
	};
	if (decided.status === 304) return void response.writeHead(304, headers).end();
	if (decided.status === 416) {
		return void response
			.writeHead(416, { ...headers, "cache-control": "no-store", "content-range": `bytes */${kept.bytes}`, "content-length": 0 })
			.end();
	}

	const { first, last } = decided.range ?? { first: 0, last: kept.bytes - 1 };
	response.writeHead(decided.status, {
		...headers,
		"content-type": picture.type,
		"content-length": last - first + 1,
		...(decided.range ? { "content-range": `bytes ${first}-${last}/${kept.bytes}` } : {}),
	});
	if (request.method === "HEAD") return void response.end();

	const bytes = mediaStore().read(picture.key, { first, last });
	await pipeline(bytes, response).catch((error: unknown) => {
		if (!response.errored && !request.destroyed) throw error; // a reader who leaves is no failure
	});
}

/** What a key names never changes, and no two files of one key were kept at the same moment. */
function etagOf({ bytes, keptAt }: Kept): string {
	return `"${bytes.toString(36)}-${keptAt.getTime().toString(36)}"`;
}

/** Says in words why there is no picture. */
export function sayInstead(response: ServerResponse, status: number, words: string, headers: Record<string, string> = {}): void {
	response.writeHead(status, {
		"content-type": "text/plain; charset=utf-8",
		"cache-control": "no-store",
		"x-content-type-options": "nosniff",
		...headers,
	});
	response.end(`${words}\n`);
}
