import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { type CdnTags, cdnTags } from "#lib/environment.ts";
import { isForCdn, tagId } from "./cdn.ts";
import { finish, largestHead, type RenderedPage } from "./finished-page.ts";
import type { Head } from "./head.ts";
import { commonHeaders, readerPolicy } from "./policy.ts";

const rendered: RenderedPage = {
	address: "/town/story",
	status: 200,
	body: Buffer.from("<p>Words</p>".repeat(100)),
	headers: { "content-type": "text/html; charset=utf-8" },
	tags: new Set(["site", "article:1"]),
	rightUntil: null,
	keepable: true,
	plain: true,
	edition: "full",
	milliseconds: 12.34,
};
const plain = { common: [], cdn: null };
const headersOf = ({ headers }: Head) =>
	Object.fromEntries(Array.from({ length: headers.length / 2 }, (_, at) => headers.slice(2 * at, 2 * at + 2)));

/** What a head takes as a server sends it, in bytes. */
async function bytesSent(head: Head): Promise<number> {
	const server = createServer((_request, response) => {
		head.write(response, "a".repeat(128));
		response.end();
	});
	await once(server.listen(0, "127.0.0.1"), "listening");
	const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
	socket.write("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
	let sent = "";
	while (!sent.endsWith("\r\n\r\n")) sent += String((await once(socket, "data"))[0]);
	socket.destroy();
	server.close();

	return sent.length;
}

test("a page is ready in each coding, with a validator of its own for each", async () => {
	const { packed } = await finish(rendered, { common: ["X-Common", "1"], cdn: null });

	expect(packed.br.body.length).toBeLessThan(packed.identity.body.length);
	expect(new Set([packed.br.etag, packed.gzip.etag, packed.identity.etag]).size).toBe(3);
	expect(headersOf(packed.br.hit)).toMatchObject({
		"X-Common": "1",
		"Content-Encoding": "br",
		"X-Cache": "hit",
		"Cache-Control": "no-cache",
	});
	expect(headersOf(packed.identity.miss)).toMatchObject({ "X-Cache": "miss", "Server-Timing": "cache;desc=miss, render;dur=12.3" });
	expect(headersOf(packed.identity.miss)["Content-Encoding"]).toBeUndefined();
});

test("the same bytes have the same validator; another policy or type is another version", async () => {
	const [one, same] = [await finish(rendered, plain), await finish({ ...rendered, tags: new Set(["other"]), milliseconds: 1 }, plain)];
	const other = await finish({ ...rendered, headers: { "content-type": "text/plain" } }, plain);

	expect(same.packed.br.etag).toBe(one.packed.br.etag);
	expect(other.packed.br.etag).not.toBe(one.packed.br.etag);
});

test("what is of one reader is kept by nobody, what a reader may have made up only in the small share", async () => {
	const own = await finish({ ...rendered, keepable: false }, plain);
	expect([own.share, headersOf(own.packed.br.hit)["Cache-Control"]]).toEqual(["none", "private, no-store"]);
	expect((await finish({ ...rendered, plain: false }, plain)).share).toBe("tail");
	expect((await finish({ ...rendered, status: 404 }, plain)).share).toBe("tail");
	expect((await finish(rendered, plain)).share).toBe("main");
});

test("what is no page has a policy that allows nothing", async () => {
	const bare = headersOf((await finish(rendered, plain)).packed.br.hit);
	expect(bare["Content-Security-Policy"]).toContain("default-src 'none'");

	const own = { ...rendered, headers: { ...rendered.headers, "content-security-policy": "default-src 'self'" } };
	expect(headersOf((await finish(own, plain)).packed.br.hit)["content-security-policy"]).toBe("default-src 'self'");
	expect(headersOf((await finish(own, plain)).packed.br.hit)["Content-Security-Policy"]).toBeUndefined();
});

test("each thing that a page depends on counts in its memory", async () => {
	const of = async (count: number) =>
		(await finish({ ...rendered, tags: new Set(Array.from({ length: count }, (_, id) => `article:${id}`)) }, plain)).bytes;

	expect((await of(200)) - (await of(100))).toBeGreaterThan(100 * 100);
});

test("whatever is on a page, its head stays below what every proxy takes", async () => {
	const common = commonHeaders("https://courier.example");
	const hashes = (count: number) => Array.from({ length: count }, (_, at) => `'sha256-${String(at).padEnd(44, "=")}'`);
	const policy = readerPolicy({ scripts: hashes(1), styles: hashes(6) });
	for (const count of [0, 1, 40, 200, 240, 280, 2000])
		for (const cdn of [null, ...cdnTags]) {
			const tags = new Set(Array.from({ length: count }, (_, id) => `article:${id}`));
			const own = { ...rendered.headers, "content-security-policy": policy, "content-language": "en" };
			const { packed } = await finish({ ...rendered, headers: own, tags, milliseconds: 14_999.9 }, { common, cdn });
			for (const { hit, miss, stale } of Object.values(packed))
				for (const head of [hit, miss, stale]) expect(await bytesSent(head), `${count} ${cdn}`).toBeLessThanOrEqual(largestHead);
		}
});

test("only the CDN that a setting names is told tags, in its own header, and how long it may keep the page", async () => {
	const of = async (cdn: CdnTags | null, changed: Partial<RenderedPage> = {}) =>
		headersOf((await finish({ ...rendered, ...changed }, { common: [], cdn })).packed.br.hit);
	const [site, article] = [tagId("site"), tagId("article:1")];
	const minute = "max-age=60, stale-while-revalidate=60, stale-if-error=86400";

	const without = await of(null);
	expect(Object.keys(without).filter((name) => /surrogate|cache-tag|xkey|cdn/i.test(name))).toEqual([]);
	expect(await of("surrogate-key")).toMatchObject({ "Surrogate-Key": `${site} ${article}`, "Surrogate-Control": minute });
	expect(await of("cache-tag")).toMatchObject({ "Cache-Tag": `${site},${article}`, "CDN-Cache-Control": minute });
	expect(await of("edge-cache-tag")).toMatchObject({ "Edge-Cache-Tag": `${site},${article}`, "CDN-Cache-Control": minute });
	expect(await of("xkey")).toMatchObject({ xkey: `${site} ${article}`, "Cache-Control": "no-cache, s-maxage=60" });
	expect((await of("cache-tag", { rightUntil: new Date() }))["CDN-Cache-Control"]).toMatch(/^max-age=5, stale-while-revalidate=5,/);
});

test("browsers are told to ask each time, whatever a CDN is told: Firefox would show what is a minute old", async () => {
	for (const cdn of [null, ...cdnTags])
		for (const edition of ["full", "lite"] as const) {
			const { "Cache-Control": control = "" } = headersOf((await finish({ ...rendered, edition }, { common: [], cdn })).packed.br.hit);
			expect(control).toContain("no-cache");
			expect(control).not.toMatch(/stale|no-store|(?:^|[ ,])max-age/);
		}
});

test("a page with more tags than a CDN can be told is kept by none: nobody could purge it", async () => {
	const many = new Set(Array.from({ length: 2000 }, (_, id) => `article:${id}`));
	const some = new Set(Array.from({ length: 129 }, (_, id) => `article:${id}`));
	for (const [cdn, tags] of [
		["surrogate-key", many],
		["xkey", many],
		["edge-cache-tag", some],
	] as const) {
		const headers = headersOf((await finish({ ...rendered, tags }, { common: [], cdn })).packed.br.hit);
		expect(headers["Cache-Control"]).toBe("no-cache");
		expect(Object.keys(headers).filter(isForCdn)).toEqual([]);
	}
});

test("a tag's id is short, the same everywhere, and of letters that every header can carry", () => {
	expect(tagId("article:1")).toBe("_HWEKC");
	for (const tag of ["topic:世界", "address:/a b,c\n"]) expect(tagId(tag)).toMatch(/^[\w-]{6}$/);
});

test("the lite edition is kept here, but by nobody who cannot tell who chose it", async () => {
	const [lite, full] = [await finish({ ...rendered, edition: "lite" }, plain), await finish(rendered, plain)];

	expect(lite.share).toBe("main");
	expect(headersOf(lite.packed.br.hit)).toMatchObject({
		"Cache-Control": "private, no-cache",
		Vary: "Accept-Encoding, Save-Data, Cookie",
	});
	expect(headersOf(full.packed.br.hit)).toMatchObject({ Vary: "Accept-Encoding, Save-Data" });
});
