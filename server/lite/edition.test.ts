import { expect, test } from "vitest";
import { choiceCookie, editionOf, isPage, keyOf, readKey } from "./edition.ts";

const asked = (headers: Record<string, string>) => editionOf({ headers });

test("a reader has the edition that they chose, else the one that their device asks for", () => {
	expect(asked({})).toBe("full");
	expect(asked({ "save-data": "on" })).toBe("lite");
	expect(asked({ "save-data": "off" })).toBe("full");
	expect(asked({ cookie: "theme=dark; lite=1" })).toBe("lite");
	expect(asked({ cookie: "lite=0", "save-data": "on" })).toBe("full");
	expect(asked({ cookie: "polite=1" })).toBe("full");
	expect(asked({ cookie: "lite=yes" })).toBe("full");
});

test("the choice is kept a year, for the whole site, from scripts and from plain connections where there are others", () => {
	expect(choiceCookie("lite", true)).toBe("lite=1; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly; Secure");
	expect(choiceCookie("full", false)).not.toContain("Secure");
});

test("each edition of a page has a name of its own in the cache, which leads back to it", () => {
	expect(keyOf("/world?before=1-1", "full")).toBe("/world?before=1-1");
	for (const edition of ["lite", "full"] as const)
		expect(readKey(keyOf("/world?before=1-1", edition))).toEqual({ address: "/world?before=1-1", edition });
});

test("what programs read has one edition", () => {
	expect(["/", "/world/a-story", "/search?q=a.b", "/world/v1.2"].map(isPage)).toEqual([true, true, true, true]);
	expect(["/feed.xml", "/world/feed.atom", "/api/v1/stories?page=2", "/robots.txt"].map(isPage)).toEqual([false, false, false, false]);
});
