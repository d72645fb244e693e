import fc from "fast-check";
import { expect, test } from "vitest";
import { AddressReader, readAddress } from "./address.ts";

const keyOf = (target: string) => {
	const address = readAddress(target);
	return address.kind === "page" ? address.key : address.kind === "moved" ? `→ ${address.to}` : `${address.edition} ${address.to}`;
};

test("one page has one key, however its address is spelt", () => {
	for (const target of [
		"/world/a-story",
		"/w%6Frld/a-story",
		"/world/a%2dstory",
		"/world/a-story?",
		"/world/a-story?utm_source=x&fbclid=1",
	])
		expect(keyOf(target)).toBe("/world/a-story");
	expect(keyOf("/topic/%e4%b8%96")).toBe("/topic/%E4%B8%96");
	expect(keyOf("/topic/世")).toBe("/topic/%E4%B8%96");
});

test("an encoded slash is no slash", () => {
	expect(keyOf("/world%2Fa-story")).toBe("/world%2Fa-story");
	expect(keyOf("/world/..%2fadmin")).toBe("/world/..%2Fadmin");
});

test("slashes too many lead to the address without them, never to another site", () => {
	expect(keyOf("/world/")).toBe("→ /world");
	expect(keyOf("//evil.example/")).toBe("→ /evil.example");
	expect(keyOf("/")).toBe("/");
});

test("who is led to the address without slashes too many keeps the whole query", () => {
	expect(keyOf("/world//a-story?before=1-1&utm_source=x")).toBe("→ /world/a-story?before=1-1&utm_source=x");
	expect(keyOf("/world/a-story/?entry=6&fbclid=a%20b")).toBe("→ /world/a-story?entry=6&fbclid=a%20b");
	expect(keyOf("//evil.example/?to=//other.example")).toBe("→ /evil.example?to=//other.example");
	expect(keyOf("/world/?")).toBe("→ /world");
	expect(keyOf("/world/?q=\u00e9\r\nSet-Cookie: x")).toBe("→ /world?q=%C3%A9%0D%0ASet-Cookie:%20x");
});

test("only parameters that a page knows are part of its key, in one order, once, in one spelling", () => {
	expect(keyOf("/search?before=20&q=two%20words")).toBe("/search?q=two%20words&before=20");
	expect(keyOf("/search?q=++two+++words&q=other&x=1")).toBe("/search?q=two%20words");
	expect(keyOf("/world?before=nonsense!")).toBe("/world");
	expect(keyOf("/world?before=LX2K-1")).toBe("/world");
	expect(keyOf("/?before=lx2k-1")).toBe("/");
	expect(keyOf("/?utm_source=x&p=123")).toBe("/?p=123");
	for (const odd of ["0", "x", "1e3", "9999999999"]) expect(keyOf(`/?p=${odd}`)).toBe("/");
	expect(keyOf("/world/a-story?before=lx2k-1")).toBe("/world/a-story");
	expect(keyOf("/world/a-story?entry=7&before=lx2k-1")).toBe("/world/a-story?entry=7");
	for (const odd of ["0", "-1", "07", "1e3", "9999999999", "x"]) expect(keyOf(`/world/a-story?entry=${odd}`)).toBe("/world/a-story");
	for (const path of ["/world", "/world/feed.xml", "/series/a-part", "/topic/a-topic"]) expect(keyOf(`${path}?entry=7`)).toBe(path);
	expect(keyOf("/api/reader/newer?story=7&after=2026-01-01T00:00:00.000Z")).toContain("&story=7");
	expect(keyOf("/world?before=lx2k-1&__proto__=1&constructor=2")).toBe("/world?before=lx2k-1");
});

test("a key is its own key: nothing is left to normalise", () => {
	const words = fc.string({ unit: "binary", minLength: 150, maxLength: 250 }).map((text) => `q=${encodeURIComponent(text.toWellFormed())}`);
	const target = fc
		.tuple(fc.array(fc.webSegment(), { maxLength: 4 }), fc.oneof(fc.webQueryParameters(), words))
		.map(([path, query]) => (query.startsWith("q=") ? `/search?${query}` : `/${path.join("/")}?${query}`));
	fc.assert(
		fc.property(target, (given) => {
			const once = readAddress(given);
			const key = once.kind === "page" ? once.key : keyOf(once.to);
			expect(readAddress(key)).toMatchObject({ kind: "page", key });
		}),
	);
});

test("what is cut is cut between letters", () => {
	const long = `${"a".repeat(199)}😀`;
	expect(keyOf(`/search?q=${encodeURIComponent(long)}`)).toBe(`/search?q=${"a".repeat(199)}`);
	expect(keyOf(`/api/reader/suggest?q=${encodeURIComponent(long)}`)).toBe(`/api/reader/suggest?q=${"a".repeat(199)}`);
	expect(keyOf("/search?q=ferry&sort=aaaa")).toBe("/search?q=ferry");
});

test("what was read is remembered, but not without end", () => {
	const reader = new AddressReader();
	expect(reader.recall("/world")).toBeUndefined();
	reader.read("/world");
	expect(reader.recall("/world")).toMatchObject({ key: "/world" });

	for (let number = 0; number < 20_001; number += 1) reader.read(`/world/${number}`);
	expect(reader.recall("/world")).toBeUndefined();
	const long = `/world?${"x".repeat(1000)}`;
	reader.read(long);
	expect(reader.recall(long)).toBeUndefined();
});

test("the API is told of every parameter, in one order, so that it can refuse what it does not know", () => {
	expect(keyOf("/api/v1/stories?limit=5&colour=red&cursor=a-1")).toBe("/api/v1/stories?colour=red&cursor=a-1&limit=5");
	expect(readAddress("/api/v1/stories?limit=5")).toMatchObject({ plain: false });
});

test("a choice of edition leads to the same page's one address; a program's address has no editions", () => {
	expect(keyOf("/world/a-story?lite")).toBe("lite /world/a-story");
	expect(keyOf("/search?utm_source=x&q=ferry&lite=1")).toBe("lite /search?utm_source=x&q=ferry");
	expect(keyOf("/world//?lite=0")).toBe("full /world");
	expect(keyOf("/search?q=lite")).toBe("/search?q=lite");
	expect(keyOf("/feed.xml?lite")).toBe("/feed.xml");
});
