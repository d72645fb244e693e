import { expect, test } from "vitest";
import { storyLanguages } from "./languages.ts";

test("languages to write in are named, with those that a story has besides, in the order of the alphabet", () => {
	const named = storyLanguages(["mai", "", "hi"]);
	expect(named).toMatchObject({ hi: "Hindi", mai: "Maithili", ur: "Urdu" });
	const labels = Object.values(named);
	expect(labels).toEqual(labels.toSorted((one, other) => one.localeCompare(other, "en")));
});
