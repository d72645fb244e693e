import { expect, test } from "vitest";
import { newsroomStyle } from "./newsroom.ts";

const localeFor = (locale: string) => newsroomStyle({ locale, timeZone: "UTC" }).locale;

test("an English paper's newsroom writes as its pages do", () => {
	expect(localeFor("en-IN")).toBe("en-IN");
	expect(localeFor("en-GB")).toBe("en-GB");
	expect(localeFor("en")).toBe("en");
});

test("any other paper's newsroom writes the English of its country, or the world's where there is none", () => {
	expect(localeFor("hi")).toBe("en-IN");
	expect(localeFor("ur")).toBe("en-PK");
	expect(localeFor("ar-EG")).toBe("en-001");
	expect(localeFor("tlh")).toBe("en-001");
});

test("the clock is the paper's", () => {
	expect(newsroomStyle({ locale: "hi", timeZone: "Asia/Kolkata" }).timeZone).toBe("Asia/Kolkata");
});
