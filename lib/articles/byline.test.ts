import { expect, test } from "vitest";
import { type BylineName, joinWord, withMergedName, withName, withOrder, withoutName } from "./byline.ts";

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

test("two contributors who become one are named once, and the other names keep their joining words", () => {
	const [from, into] = [1, 2];
	const of = (contributorId: number, joiner = ""): BylineName => ({ contributorId, text: "", joiner });
	const merged = (names: BylineName[]) => withMergedName(names, from, into, "en");

	expect(merged([of(from)])).toEqual([of(into)]);
	expect(merged([of(from), of(into, "and")])).toEqual([of(into)]);
	expect(merged([of(into), name("Ravi", ","), of(from, "and")])).toEqual([of(into), name("Ravi", "and")]);
	expect(merged([of(from), of(into, ","), name("PTI", "and")])).toEqual([of(into), name("PTI", "and")]);
	expect(merged([of(from), name("Ravi", ","), of(into, ","), name("PTI", "and")])).toEqual([
		of(into),
		name("Ravi", ","),
		name("PTI", "and"),
	]);
	expect(merged([name("Ravi"), of(from, "with"), of(into, "and")])).toEqual([name("Ravi"), of(into, "with")]);
	expect(merged([of(into), name("Ravi", "and"), of(from, "photos by")])).toEqual([of(into), name("Ravi", "and")]);
});
