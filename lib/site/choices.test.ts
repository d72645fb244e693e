import { expect, test } from "vitest";
import { matching } from "./choices.ts";
import { languages } from "./languages.ts";
import { siteSettings } from "./site.ts";
import { timeZones } from "./time-zones.ts";

const zones = timeZones(new Date("2026-01-15T12:00:00Z"));
const found = (typed: string) => matching(zones, typed).map(({ id }) => id);

test("a zone is found by its city, its country, its name and its distance", () => {
	expect(found("kolkata")).toEqual(["Asia/Kolkata"]);
	expect(found("India").slice(0, 2)).toContain("Asia/Kolkata"); // Colombo keeps the same time
	expect(found("india")).toContain("America/Indiana/Knox");
	expect(found("new york")).toEqual(["America/New_York"]);
	expect(found("asia/kath")).toEqual(["Asia/Kathmandu"]);
	expect(found("GMT+5:30")).toContain("Asia/Kolkata");
	expect(found("sao paulo")).toEqual(["America/Sao_Paulo"]);
	expect(found("nowhere at all")).toEqual([]);
});

test("every zone is one that the site's settings take, once, by its present name", () => {
	const ids = zones.map(({ id }) => id);

	expect(ids.length).toBeGreaterThan(400);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids).toEqual(expect.arrayContaining(["UTC", "Asia/Kolkata", "Europe/Kyiv", "Asia/Ho_Chi_Minh"]));
	expect(ids.filter((timeZone) => !siteSettings.safeParse({ name: "Paper", timeZone }).success)).toEqual([]);
});

test("a language is found by its name in English, in itself, and by its code; the settings take each", () => {
	const ids = languages().map(({ id }) => id);

	expect(matching(languages(), "hindi").map(({ id }) => id)).toEqual(["hi"]);
	expect(matching(languages(), "हिन्दी").map(({ id }) => id)).toEqual(["hi"]);
	expect(matching(languages(), "español").map(({ id }) => id)).toContain("es");
	expect(matching(languages(), "en-in").map(({ id }) => id)).toContain("en-IN");
	expect(ids.filter((locale) => !siteSettings.safeParse({ name: "Paper", locale }).success)).toEqual([]);
});
