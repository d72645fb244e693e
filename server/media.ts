import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { BenchFull } from "#lib/photos/bench.ts";
import type { VariantFormat } from "#lib/photos/photo.ts";
import { mediaStore, variantKey } from "#lib/photos/storage/media.ts";
import type { Kept } from "#lib/photos/storage/store.ts";
import { getVariant, type Variant } from "#lib/photos/variants.ts";
import { decide, etagOf } from "./media/conditions.ts";

const address = /^\/media\/photos\/([0-9a-f]{64})\/([1-9]\d{0,4})\.(avif|webp|jpg)$/;
const types: Record<VariantFormat, string> = { avif: "image/avif", webp: "image/webp", jpeg: "image/jpeg" };
const forever = "public, max-age=31536000, immutable";

/** Answers everything below /media/photos/: the sizes that photos have, and 404 for all else. Originals have no address. Answers whether it did. */
export async function serveMedia(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
	const path = (request.url ?? "").split("?", 1)[0] ?? "";
	if (!path.startsWith("/media/photos/")) return false;
	if (request.method !== "GET" && request.method !== "HEAD")
		return answer(response, 405, "Photos can only be read.", { allow: "GET, HEAD" });

	const variant = variantOf(path);
	try {
		const kept = variant && (await getVariant(variant, { urgent: true }));
		if (!kept) return answer(response, 404, "There is no such photo.");
		await send(request, response, variant, kept);
	} catch (error) {
		if (!(error instanceof BenchFull)) throw error;
		return answer(response, 503, "Many photos are being made. Try again in a moment.", { "retry-after": "5" });
	}
	return true;
}

function variantOf(path: string): Variant | null {
	const [, hash, width, extension] = address.exec(path) ?? [];
	if (!hash || !width || !extension) return null;

	return { hash, width: Number(width), format: extension === "jpg" ? "jpeg" : (extension as VariantFormat) };
}

async function send(request: IncomingMessage, response: ServerResponse, variant: Variant, kept: Kept): Promise<void> {
	const decided = decide(request.headers, kept);
	const headers = {
		"cache-control": forever,
		etag: etagOf(kept),
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
		"content-type": types[variant.format],
		"content-length": last - first + 1,
		...(decided.range ? { "content-range": `bytes ${first}-${last}/${kept.bytes}` } : {}),
	});
	if (request.method === "HEAD") return void response.end();

	const bytes = mediaStore().read(variantKey(variant.hash, variant.width, variant.format), { first, last });
	await pipeline(bytes, response).catch((error: unknown) => {
		if (!response.errored && !request.destroyed) throw error; // a reader who leaves is no failure
	});
}

function answer(response: ServerResponse, status: number, words: string, headers: Record<string, string> = {}): true {
	response.writeHead(status, {
		"content-type": "text/plain; charset=utf-8",
		"cache-control": "no-store",
		"x-content-type-options": "nosniff",
		...headers,
	});
	response.end(`${words}\n`);

	return true;
}
