import inject from "light-my-request";
import { expect, test } from "vitest";
import { fittingTarget, redirect, withQuery } from "./redirect.ts";

const long = "a".repeat(3000);

test("a target that a head has no room for loses its query and keeps its fragment", () => {
	expect(fittingTarget("/town/story?utm=a#entry-6")).toBe("/town/story?utm=a#entry-6");
	expect(fittingTarget(`/town/story?utm=${long}#entry-6`)).toBe("/town/story#entry-6");
	expect(fittingTarget(`/town/${long}`)).toBeNull();
});

test("an address that is too long to lead anywhere is said to be", async () => {
	const ask = (to: string) => inject((_request, response) => redirect(response, 308, to, ["Cache-Control", "no-store"]), { url: "/" });

	expect(await ask("/town")).toMatchObject({ statusCode: 308, headers: { location: "/town", "cache-control": "no-store" } });
	expect(await ask(`/${long}`)).toMatchObject({ statusCode: 414, payload: "This address is too long.\n" });
});

test("a redirect keeps the query; a parameter that the target names wins, and the target's fragment stays last", () => {
	expect(withQuery("/town/new", "utm_source=a&entry=6")).toBe("/town/new?utm_source=a&entry=6");
	expect(withQuery("/culture?from=print#programme", "from=web&utm_source=a")).toBe("/culture?from=print&utm_source=a#programme");
	expect(withQuery("https://shop.example/?a=1", "%61=2&b=3")).toBe("https://shop.example/?a=1&b=3");
	expect(withQuery("/town/new?a=1&a=2#b?c#d", "x=%2F&y")).toBe("/town/new?a=1&a=2&x=%2F&y#b?c#d");
	expect(withQuery("/town/new#part", "")).toBe("/town/new#part");
	expect(withQuery("/town/new", "p=12&utm_source=a", new Set(["p"]))).toBe("/town/new?utm_source=a");
});

test("a query that would make a redirect's target too long is left out, and the target's own is kept", () => {
	expect(withQuery("/town/new?a=1#b", `x=${long}`)).toBe("/town/new?a=1#b");
});
