import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { decide } from "./conditions.ts";
import { chooseEncoding, type Encoding } from "./encoding.ts";

/** A file in memory, and how it is to be sent. */
export type MemoryFile = {
	/** The same for the same bytes, in whatever coding. */
	version: string;
	/** The bytes in a coding. */
	body: (encoding: Encoding) => Buffer | Promise<Buffer>;
	/** Whether packing makes it smaller. */
	isPackable: boolean;
	/** Its type, how long it may be kept, its policy. */
	headers: Readonly<Record<string, string>>;
};

/** What names these bytes and no others. */
export function versionOf(bytes: Buffer): string {
	return createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
}

const codings: readonly Encoding[] = ["br", "gzip", "identity"];

/** Sends a file in the best coding that the client takes, or the part of it that was asked for; 304 where the client has it. */
export async function sendFile(request: IncomingMessage, response: ServerResponse, file: MemoryFile): Promise<void> {
	// Parts are of the file as it is: nobody could join parts of what is packed anew after a restart.
	const isPart = request.method === "GET" && request.headers.range !== undefined;
	const encoding = file.isPackable && !isPart ? chooseEncoding(request.headers["accept-encoding"]) : "identity";
	const body = await file.body(encoding);
	const etag = etagOf(file, encoding);
	const decided = decide(request, { etag, otherEtags: codings.map((other) => etagOf(file, other)), bytes: body.length });
	const { "content-type": type = "application/octet-stream", ...lasting } = file.headers;
	const headers = { ...lasting, etag, "accept-ranges": "bytes", vary: "Accept-Encoding" };
	if (decided.status === 304) return void response.writeHead(304, headers).end();
	if (decided.status === 416) {
		const none = { "content-range": `bytes */${body.length}`, "content-length": 0, "cache-control": "no-store" };
		return void response.writeHead(416, { ...headers, ...none }).end();
	}

	const { first, last } = decided.range ?? { first: 0, last: body.length - 1 };
	response.writeHead(decided.status, {
		...headers,
		"content-type": type,
		"content-length": last - first + 1,
		...(encoding === "identity" ? {} : { "content-encoding": encoding }),
		...(decided.range ? { "content-range": `bytes ${first}-${last}/${body.length}` } : {}),
	});
	response.end(request.method === "HEAD" ? undefined : body.subarray(first, last + 1));
}

function etagOf({ version }: MemoryFile, encoding: Encoding): string {
	return `"${version}-${encoding}"`;
}
