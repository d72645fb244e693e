import { expect, test } from "vitest";
import { type BylineName, joinWord, withName, withOrder, withoutName } from "./byline.ts";

const name = (text: string, joiner = ""): BylineName => ({ contributorId: null, text, joiner });
const three = [name("Asha"), name("Ravi", ","), name("PTI", "and")];

test("names are joined as the story's language joins them", () => {
	const add = (names: BylineName[], text: string) => withName(names, { contributorId: null, text }, "en");

	expect(add(add(add([], "Asha"), "Ravi"), "PTI")).toEqual(three);
	expect([joinWord("de"), joinWord("fr"), joinWord("")]).toEqual(["und", "et", "and"]);
});

test("a joining word that was typed stays", () => {
	expect(withName([name("Asha"), name("Ravi", "with")], { contributorId: null, text: "PTI" }, "en")[1]?.joiner).toBe("with");
});

test("names change places, joining words do not", () => {
	expect(withOrder(three, 2, 0)).toEqual([name("PTI"), name("Asha", ","), name("Ravi", "and")]);
	expect(withOrder(three, 0, -1)).toEqual(three);
	expect(withOrder(three, 2, 3)).toEqual(three);
});

test("what is left of a byline still ends with its last joining word", () => {
	expect(withoutName(three, 1)).toEqual([name("Asha"), name("PTI", "and")]);
	expect(withoutName(three, 0)).toEqual([name("Ravi"), name("PTI", "and")]);
	expect(withoutName([name("Asha")], 0)).toEqual([]);
});
