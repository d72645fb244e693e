import { expect, test } from "vitest";
import { openGraphLocale } from "./open-graph.ts";

test.each([
	["en", "en_US"],
	["en-IN", "en_IN"],
	["hi", "hi_IN"],
	["ar", "ar_EG"],
	["zh-Hant-TW", "zh_TW"],
	["sr-Latn", "sr_RS"],
])("Open Graph reads %s as %s", (tag, locale) => expect(openGraphLocale(tag)).toBe(locale));
