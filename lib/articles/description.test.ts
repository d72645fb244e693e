import { expect, test } from "vitest";
import { body, heading, paragraph } from "#lib/body/elements.ts";
import { descriptionOf } from "./description.ts";

const story = { seoDescription: "", standfirst: "", body: body(heading("At the ghats"), paragraph("Water came. ".repeat(40))) };

test("a story is described by the words that editors chose, else by how it begins", () => {
	expect(descriptionOf({ ...story, standfirst: "By noon.", seoDescription: "When floods come." })).toBe("When floods come.");
	expect(descriptionOf({ ...story, standfirst: "By noon." })).toBe("By noon.");

	const begun = descriptionOf(story);
	expect(begun).toMatch(/^At the ghats Water came\. .+ (Water|came\.)…$/);
	expect(begun.length).toBeLessThanOrEqual(161);
	expect(descriptionOf({ ...story, body: body(paragraph("Short.")) })).toBe("Short.");
	expect(descriptionOf({ ...story, body: body() })).toBe("");
});
