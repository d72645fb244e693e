import { expect, test } from "vitest";
import { desk, drops, tags } from "./desk.test-support.ts";

test("however many wait for a page, it is rendered once", async () => {
	const { cache, asked } = desk();
	const answers = [cache.get("/"), cache.get("/"), cache.get("/")];
	expect(asked).toHaveLength(1);
	await asked[0]?.end();

	expect((await Promise.all(answers)).map(({ from }) => from)).toEqual(["miss", "miss", "miss"]);
	expect((await cache.get("/")).from).toBe("hit");
	expect(asked).toHaveLength(1);
});

test("a slow page does not hold another", async () => {
	const { cache, asked } = desk();
	void cache.get("/slow");
	const quick = cache.get("/quick");
	await asked[1]?.end();

	expect((await quick).page.text).toBe("/quick");
});

test("a purge makes old what depends on its tags, and nothing else", async () => {
	const { cache, render } = desk();
	await render("/a", { tags: new Set(["site", "article:1"]) });
	await render("/b", { tags: new Set(["site", "article:2"]) });
	cache.purge(tags("article:1"));

	expect(cache.peek("/a")).toBeUndefined();
	expect(cache.peek("/b")).toBeDefined();
	cache.purge("everything");
	expect(cache.peek("/b")).toBeUndefined();
});

test("a rendering that a purge came into is for those who came before it, and is not kept as right", async () => {
	const { cache, asked } = desk();
	const before = cache.get("/a");
	cache.purge(tags("/a"));
	const after = cache.get("/a");
	await asked[0]?.end({ text: "old" });

	expect((await before).page.text).toBe("old");
	expect(asked).toHaveLength(2);
	await asked[1]?.end({ text: "new" });
	expect((await after).page.text).toBe("new");
	expect(cache.peek("/a")?.text).toBe("new");
});

test("a purge of something else does not trouble a rendering", async () => {
	const { cache, asked } = desk();
	void cache.get("/a");
	cache.purge(tags("/other"));
	await asked[0]?.end();

	expect(cache.peek("/a")).toBeDefined();
});

test("while the database is away the last good page is given, marked stale, and tried again with longer and longer waits", async () => {
	const { cache, asked, render, pass } = desk();
	await render("/a");
	cache.purge(tags("/a"));
	const first = cache.get("/a");
	await asked[1]?.fail();
	expect((await first).from).toBe("stale");

	expect((await cache.get("/a")).from).toBe("stale");
	expect(asked).toHaveLength(2);
	pass(1000);
	expect((await cache.get("/a")).from).toBe("stale"); // nobody waits for the attempt
	expect(asked).toHaveLength(3);
	await asked[2]?.fail();
	pass(1999);
	await cache.get("/a");
	expect(asked).toHaveLength(3);

	cache.hope();
	const back = cache.get("/a");
	await asked[3]?.end({ text: "new" });
	expect(await back).toMatchObject({ from: "miss", page: { text: "new" } });
});

test("an attempt in the background that succeeds is what the next reader gets", async () => {
	const { cache, asked, render, pass } = desk();
	await render("/a");
	cache.purge(tags("/a"));
	void cache.get("/a");
	await asked[1]?.fail();
	pass(1000);
	await cache.get("/a");
	await asked[2]?.end({ text: "new" });

	expect(await cache.get("/a")).toMatchObject({ from: "hit", page: { text: "new" } });
});

test("what a purge dropped is never given again, not even in need", async () => {
	const { cache, asked, render } = desk();
	await render("/a", { tags: new Set(["article:1"]) });
	cache.purge(drops("article:1"));
	const answer = cache.get("/a").catch((error: Error) => error.message);
	await asked[1]?.fail();

	expect(await answer).toBe("no database");
});

test("a drop during a rendering leaves nothing of it behind", async () => {
	const { cache, asked } = desk();
	const early = cache.get("/a");
	cache.purge(drops("/a"));
	await asked[0]?.end();
	await early;
	const answer = cache.get("/a").catch((error: Error) => error.message);
	await asked[1]?.fail();

	expect(await answer).toBe("no database");
});

test("a page is right until its moment, not through it", async () => {
	const { cache, render, pass } = desk();
	await render("/a", { rightUntil: 500 });
	pass(499);
	expect(cache.peek("/a")).toBeDefined();
	pass(1);
	expect(cache.peek("/a")).toBeUndefined();
});

test("what was read least recently makes room", async () => {
	const { cache, render } = desk({ main: 30 });
	for (const key of ["/a", "/b", "/c"]) await render(key);
	cache.peek("/a");
	await render("/d");

	expect(["/a", "/b", "/c", "/d"].filter((key) => cache.peek(key))).toEqual(["/a", "/c", "/d"]);
	expect(cache.size).toEqual({ pages: 3, bytes: 30 });
});

test("a flood of addresses that hold nothing evicts nothing that is read, and memory stays within its limit", async () => {
	const { cache, render } = desk({ main: 1000, tail: 100 });
	for (let number = 0; number < 50; number += 1) await render(`/story-${number}`);
	for (let number = 0; number < 2000; number += 1) await render(`/nothing-${number}`, { share: "tail" });

	expect(Array.from({ length: 50 }, (_, number) => cache.peek(`/story-${number}`)).every(Boolean)).toBe(true);
	expect(cache.size.bytes).toBeLessThanOrEqual(600);
});

test("a page of one reader's, one that depends on nothing, and one larger than its share are not kept", async () => {
	const { cache, render } = desk({ main: 30 });
	await render("/own", { share: "none" });
	await render("/free", { tags: new Set() });
	await render("/large", { bytes: 31 });

	expect(cache.size).toEqual({ pages: 0, bytes: 0 });
});
