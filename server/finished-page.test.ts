import { expect, test } from "vitest";
import { finish, type RenderedPage, surrogateKeys } from "./finished-page.ts";
import type { Head } from "./head.ts";

const rendered: RenderedPage = {
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
const headersOf = ({ headers }: Head) =>
	Object.fromEntries(Array.from({ length: headers.length / 2 }, (_, at) => headers.slice(2 * at, 2 * at + 2)));

test("a page is ready in each coding, with a validator of its own for each", async () => {
	const { packed } = await finish(rendered, ["X-Common", "1"]);

	expect(packed.br.body.length).toBeLessThan(packed.identity.body.length);
	expect(new Set([packed.br.etag, packed.gzip.etag, packed.identity.etag]).size).toBe(3);
	expect(headersOf(packed.br.hit)).toMatchObject({
		"X-Common": "1",
		"Content-Encoding": "br",
		"X-Cache": "hit",
		"Surrogate-Key": "site article:1",
	});
	expect(headersOf(packed.identity.miss)).toMatchObject({ "X-Cache": "miss", "Server-Timing": "cache;desc=miss, render;dur=12.3" });
	expect(headersOf(packed.identity.miss)["Content-Encoding"]).toBeUndefined();
});

test("the same bytes have the same validator; another policy or type is another version", async () => {
	const [one, same] = [await finish(rendered, []), await finish({ ...rendered, tags: new Set(["other"]), milliseconds: 1 }, [])];
	const other = await finish({ ...rendered, headers: { "content-type": "text/plain" } }, []);

	expect(same.packed.br.etag).toBe(one.packed.br.etag);
	expect(other.packed.br.etag).not.toBe(one.packed.br.etag);
});

test("what is of one reader is kept by nobody, what a reader may have made up only in the small share", async () => {
	const own = await finish({ ...rendered, keepable: false }, []);
	expect([own.share, headersOf(own.packed.br.hit)["Cache-Control"]]).toEqual(["none", "private, no-store"]);
	expect((await finish({ ...rendered, plain: false }, [])).share).toBe("tail");
	expect((await finish({ ...rendered, status: 404 }, [])).share).toBe("tail");
	expect((await finish(rendered, [])).share).toBe("main");
});

test("what stops being right by itself is kept elsewhere for seconds; what is no page has a policy that allows nothing", async () => {
	const soon = headersOf((await finish({ ...rendered, rightUntil: new Date() }, [])).packed.br.hit);
	expect(soon["Cache-Control"]).toMatch(/s-maxage=5, stale-while-revalidate=5,/);
	expect(soon["Content-Security-Policy"]).toContain("default-src 'none'");

	const own = { ...rendered, headers: { ...rendered.headers, "content-security-policy": "default-src 'self'" } };
	expect(headersOf((await finish(own, [])).packed.br.hit)["content-security-policy"]).toBe("default-src 'self'");
	expect(headersOf((await finish(own, [])).packed.br.hit)["Content-Security-Policy"]).toBeUndefined();
});

test("each thing that a page depends on counts in its memory", async () => {
	const of = async (count: number) =>
		(await finish({ ...rendered, tags: new Set(Array.from({ length: count }, (_, id) => `article:${id}`)) }, [])).bytes;

	expect((await of(200)) - (await of(100))).toBeGreaterThan(100 * 100);
});

test("what depends on more than caches can be told is left to be asked for each time", async () => {
	const many = new Set(Array.from({ length: 2000 }, (_, id) => `article:${id}`));
	const headers = headersOf((await finish({ ...rendered, tags: many }, [])).packed.br.hit);

	expect(headers["Cache-Control"]).toBe("public, max-age=0, must-revalidate");
	expect(headers["Surrogate-Key"]).toBeUndefined();
});

test("tags of any script become keys that a header can carry", () => {
	expect(surrogateKeys(new Set(["topic:世界", "address:/a b,c\n", "article:1"]))).toEqual([
		"topic:%E4%B8%96%E7%95%8C",
		"address:/a%20b%2Cc%0A",
		"article:1",
	]);
});

test("the lite edition is kept here, but by nobody who cannot tell who chose it", async () => {
	const [lite, full] = [await finish({ ...rendered, edition: "lite" }, []), await finish(rendered, [])];

	expect(lite.share).toBe("main");
	expect(headersOf(lite.packed.br.hit)).toMatchObject({
		"Cache-Control": "private, max-age=0, must-revalidate",
		Vary: "Accept-Encoding, Save-Data, Cookie",
	});
	expect(headersOf(lite.packed.br.hit)["Surrogate-Key"]).toBeUndefined();
	expect(headersOf(full.packed.br.hit)).toMatchObject({ Vary: "Accept-Encoding, Save-Data" });
});
