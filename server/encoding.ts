import { promisify } from "node:util";
import zlib from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

const chosen = new Map<string, Encoding>();
const mostRemembered = 1000;
const longestRemembered = 100;

/** The best encoding that a client accepts (RFC 9110, 12.5.3), of those we make. All browsers say the same few things: answers are remembered. */
export function chooseEncoding(acceptEncoding = ""): Encoding {
	const before = chosen.get(acceptEncoding);
	if (before) return before;

	const encoding = read(acceptEncoding);
	if (chosen.size >= mostRemembered) chosen.clear();
	if (acceptEncoding.length <= longestRemembered) chosen.set(acceptEncoding, encoding);
	return encoding;
}

function read(acceptEncoding: string): Encoding {
	const accepted = new Map<string, number>();
	for (const part of acceptEncoding.toLowerCase().split(",")) {
		const [name = "", ...params] = part.split(";").map((piece) => piece.trim());
		const quality = params.find((param) => param.startsWith("q="))?.slice(2);
		accepted.set(name, quality === undefined ? 1 : Number(quality) || 0);
	}
	const weight = (name: string) => accepted.get(name) ?? accepted.get("*") ?? 0;
	const [br, gzip] = [weight("br"), weight("gzip")];
	if (br === 0 && gzip === 0) return "identity";

	return br >= gzip ? "br" : "gzip";
}

/** The bytes in an encoding, at once. */
export async function encode(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
	if (encoding === "br") return compress(bytes, 5);

	return encoding === "gzip" ? alone(await gzip(bytes, { level: 6 })) : bytes;
}

/** The bytes in Brotli as small as it can make them: a tenth less than at once, for fifty times the work. */
export function encodeTightly(bytes: Buffer): Promise<Buffer> {
	return compress(bytes, zlib.constants.BROTLI_MAX_QUALITY);
}

async function compress(bytes: Buffer, quality: number): Promise<Buffer> {
	const packed = await brotli(bytes, {
		params: { [zlib.constants.BROTLI_PARAM_QUALITY]: quality, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
	});

	return alone(packed);
}

/** The bytes in memory of their own: a packer's result is a part of the whole piece that it works with, and would hold all of it. */
function alone(bytes: Buffer): Buffer {
	if (bytes.buffer.byteLength === bytes.length) return bytes;
	const copy = Buffer.allocUnsafeSlow(bytes.length);
	bytes.copy(copy);

	return copy;
}
