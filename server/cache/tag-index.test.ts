import { expect, test } from "vitest";
import { TagIndex } from "./tag-index.ts";

test("pages are found by any of their tags, once, and no longer once they are gone", () => {
	const index = new TagIndex();
	index.add("/a", new Set(["site", "article:1"]));
	index.add("/b", new Set(["site"]));
	expect([...index.keysOf(["site", "article:1", "unknown"])].sort()).toEqual(["/a", "/b"]);

	index.remove("/a", new Set(["site", "article:1"]));
	expect([...index.keysOf(["site", "article:1"])]).toEqual(["/b"]);
});
