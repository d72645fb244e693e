import inject from "light-my-request";
import { expect, test } from "vitest";
import { fittingTarget, redirect } from "./redirect.ts";

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
