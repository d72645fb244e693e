import { existsSync, readdirSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { Bench, bench } from "#lib/photos/bench.ts";
import { fileOf, freshDataDir, hashOfBytes, picture } from "#lib/photos/pictures.test-support.ts";
import { mediaStore, originalKey } from "#lib/photos/storage/media.ts";
import { serveMedia } from "./media.ts";

const folder = freshDataDir();
let server: Server;
let hash = "";

async function keepOriginal(bytes: Buffer): Promise<string> {
	const made = hashOfBytes(bytes);
	await mediaStore().keep(originalKey(made), fileOf(folder, bytes));
	return made;
}

beforeAll(async () => {
	hash = await keepOriginal(await picture(1000, 700).jpeg().toBuffer());
	server = createServer((incoming, response) => {
		serveMedia(incoming, response, async () => "public").then(
			(did) => did || response.writeHead(299).end("not media"),
			() => response.destroy(),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** As it is: no normalising of the path, as a browser or fetch would do. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
	const { port } = server.address() as AddressInfo;

	return new Promise((resolve, reject) => {
		const sent = request({ port, host: "127.0.0.1", path, method, headers, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			response.on("data", (chunk: Buffer) => chunks.push(chunk));
			response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
		});
		sent.on("error", reject);
		sent.end();
	});
}
const address = (width: number, extension = "webp") => `/media/photos/${hash}/${width}.${extension}`;

test("a deleted photo is answered with 410, and no cache keeps that", async () => {
	const gone = createServer((incoming, response) => void serveMedia(incoming, response, async () => "deleted"));
	await new Promise<void>((resolve) => gone.listen(0, "127.0.0.1", resolve));
	const response = await fetch(`http://127.0.0.1:${(gone.address() as AddressInfo).port}${address(480)}`);
	await new Promise((resolve) => gone.close(resolve));

	expect([response.status, response.headers.get("cache-control"), await response.text()]).toEqual([
		410,
		"no-store",
		"This photo was deleted.\n",
	]);
});

describe("a size of a photo", () => {
	test.each([
		["avif", "image/avif", "heif"],
		["webp", "image/webp", "webp"],
		["jpg", "image/jpeg", "jpeg"],
	])("is made as %s when it is first asked for, and may be kept for ever", async (extension, type, format) => {
		const { status, headers, body } = await ask(address(480, extension));

		expect([status, headers["content-type"], headers["content-length"]]).toEqual([200, type, String(body.length)]);
		expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
		expect(headers["x-content-type-options"]).toBe("nosniff");
		expect(await sharp(body).metadata()).toMatchObject({ format, width: 480, height: 336 });
	});

	test("is the whole photo's own width at the largest", async () => {
		expect((await ask(address(1000))).status).toBe(200);
	});

	test("is made once, however many ask at once", async () => {
		const made = vi.spyOn(Bench.prototype, "run");
		const answers = await Promise.all(Array.from({ length: 20 }, () => ask(address(720))));

		expect(made).toHaveBeenCalledTimes(1);
		expect(new Set(answers.map(({ status, headers, body }) => `${status} ${headers.etag} ${hashOfBytes(body)}`)).size).toBe(1);
		expect(readdirSync(join(folder, "media", "incoming"))).toEqual([]);
	});

	test("answers HEAD with the headers alone", async () => {
		const { status, headers, body } = await ask(address(480), {}, "HEAD");

		expect([status, body.length]).toEqual([200, 0]);
		expect(Number(headers["content-length"])).toBeGreaterThan(100);
	});

	test("is not sent again to who has it", async () => {
		const { headers } = await ask(address(480));
		const again = async (condition: Record<string, string>) => (await ask(address(480), condition)).status;

		expect(await again({ "if-none-match": headers.etag ?? "" })).toBe(304);
		expect(await again({ "if-none-match": `"other", W/${headers.etag}` })).toBe(304);
		expect(await again({ "if-none-match": '"other"', "if-modified-since": headers["last-modified"] ?? "" })).toBe(200);
		expect(await again({ "if-modified-since": headers["last-modified"] ?? "" })).toBe(304);
		expect(await again({ "if-modified-since": "Thu, 01 Jan 1970 00:00:00 GMT" })).toBe(200);
	});

	test("comes in parts", async () => {
		const whole = await ask(address(480));
		const size = whole.body.length;
		const part = async (range: string, more: Record<string, string> = {}) => {
			const { status, headers, body } = await ask(address(480), { range, ...more });
			return [status, headers["content-range"], body] as const;
		};

		expect(await part("bytes=0-99")).toEqual([206, `bytes 0-99/${size}`, whole.body.subarray(0, 100)]);
		expect(await part("bytes=100-")).toEqual([206, `bytes 100-${size - 1}/${size}`, whole.body.subarray(100)]);
		expect(await part("bytes=-10")).toEqual([206, `bytes ${size - 10}-${size - 1}/${size}`, whole.body.subarray(-10)]);
		expect(await part(`bytes=0-${size * 2}`)).toEqual([206, `bytes 0-${size - 1}/${size}`, whole.body]);
		expect(await part(`bytes=${size}-`)).toEqual([416, `bytes */${size}`, Buffer.alloc(0)]);
		expect(await part("bytes=-0")).toEqual([416, `bytes */${size}`, Buffer.alloc(0)]);
		for (const range of ["bytes=9-3", "bytes=0-1,4-5", "bytes=-", "lines=1-2", "bytes=a-b"])
			expect(await part(range)).toEqual([200, undefined, whole.body]);
	});

	test("comes whole where the part would belong to another file", async () => {
		const { headers } = await ask(address(480));
		const status = async (ifRange: string) => (await ask(address(480), { range: "bytes=0-9", "if-range": ifRange })).status;

		expect(await status(headers.etag ?? "")).toBe(206);
		expect(await status(headers["last-modified"] ?? "")).toBe(206);
		expect(await status('"other"')).toBe(200);
		expect(await status(`W/${headers.etag}`)).toBe(200);
		expect(await status("Thu, 01 Jan 1970 00:00:00 GMT")).toBe(200);
	});

	test("survives a reader who leaves in the middle", async () => {
		const { port } = server.address() as AddressInfo;
		await new Promise<void>((resolve) => {
			const socket = connect(port, "127.0.0.1", () => socket.write(`GET ${address(1000, "jpg")} HTTP/1.1\r\nHost: a\r\n\r\n`));
			socket.once("data", () => socket.destroy());
			socket.once("close", () => resolve());
		});

		expect((await ask(address(1000, "jpg"))).status).toBe(200);
	});
});

describe("what is not ours", () => {
	test.each([
		["a width that is not kept", () => address(481)],
		["a width larger than the original", () => address(1280)],
		["a width with a sign before it", () => address(480).replace("480", "+480")],
		["a width with a nought before it", () => address(480).replace("480", "0480")],
		["an unknown format", () => address(480, "png")],
		["another name for JPEG", () => address(480, "jpeg")],
		["a hash that no photo has", () => `/media/photos/${"0".repeat(64)}/480.webp`],
		["a hash in capitals", () => address(480).replace(hash, hash.toUpperCase())],
		["half a hash", () => address(480).replace(hash, hash.slice(0, 32))],
		["the original", () => `/media/photos/${hash}`],
		["the original by its key", () => `/media/photos/../../media/originals/${hash.slice(0, 2)}/${hash}`],
		["a way out", () => `/media/photos/${hash}/../../../../../etc/passwd`],
		["a way out in disguise", () => `/media/photos/%2e%2e%2f%2e%2e%2foriginals%2f${hash.slice(0, 2)}%2f${hash}`],
		["a way out with backslashes", () => `/media/photos/..\\..\\originals\\${hash.slice(0, 2)}\\${hash}`],
		["a byte of nothing", () => `/media/photos/${hash}/480.webp%00.jpg`],
		["anything else of the media folder", () => `/media/originals/${hash.slice(0, 2)}/${hash}`],
		["a folder", () => `/media/photos/${hash}/`],
	])("is not there: %s", async (_, path) => {
		const { status, headers } = await ask(path());

		expect([status, headers["cache-control"]]).toEqual([404, "no-store"]);
	});

	test("leaves no trace on the disk", () => {
		expect(existsSync(join(folder, "media", "variants", "00"))).toBe(false);
		expect(readdirSync(join(folder, "media", "variants", hash.slice(0, 2), hash)).every((name) => /^(480|720|1000)\./.test(name))).toBe(
			true,
		);
	});

	test("is for others to answer where it is no media", async () => {
		expect((await ask("/mediation/photos")).status).toBe(299);
	});

	test("is a change", async () => {
		const { status, headers } = await ask(address(480), {}, "POST");

		expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
	});
});

test("where too many wait already, the next is told to come again", async () => {
	const held = Promise.withResolvers<void>();
	const full = new Bench(1, 0);
	vi.spyOn(bench(), "run").mockImplementation((work, how) => full.run(work, how));
	const working = full.run(() => held.promise, { urgent: false });
	const { status, headers } = await ask(address(960));

	expect([status, headers["retry-after"]]).toEqual([503, "5"]);
	held.resolve();
	await working;
	expect((await ask(address(960))).status).toBe(200);
});
