import { describe, expect, test } from "vitest";
import { lineField, nameField, readId, slugField, textField } from "./fields.ts";
import { sortNameOf } from "./sort-name.ts";

describe("a name", () => {
	test("is kept composed, on one line, without what cannot be typed or would turn the page around", () => {
		expect(nameField.parse("  The\u0000 river\n\tdesk ")).toBe("The river desk");
		expect(nameField.parse("Cafe\u0301")).toBe("Café");
		expect(nameField.parse("abc\u202edef\u2066")).toBe("abcdef");
		expect(nameField.parse("می\u200cخواهم")).toBe("می\u200cخواهم");
	});

	test.each(["", "   ", "\u200b", "\u202e", "\u0000"])("%j is none", (name) => {
		expect(nameField.safeParse(name).error?.issues[0]?.message).toBe("Give it a name.");
	});

	test("has eighty characters and no more", () => {
		expect(nameField.safeParse("a".repeat(80)).success).toBe(true);
		expect(nameField.safeParse("a".repeat(81)).error?.issues[0]?.message).toBe("The name may have at most 80 characters.");
	});

	test.each([undefined, null, 7, {}, ["a"]])("%j is refused in words", (name) => {
		expect(nameField.safeParse(name).error?.issues[0]?.message).toBe("Give it a name.");
	});
});

test("texts keep their lines, a line does not, and both may be missing", () => {
	expect(textField(20).parse("one\r\ntwo\u0007")).toBe("one\ntwo");
	expect(lineField(20).parse("one\r\ntwo")).toBe("one two");
	expect(textField(20).parse(undefined)).toBe("");
	expect(textField(3).safeParse("four").error?.issues[0]?.message).toBe("At most 3 characters. Shorten it.");
});

test.each(["world", "a-b-2", ""])("%j may be an address", (slug) => expect(slugField.safeParse(slug).success).toBe(true));

test.each(["World", "a--b", "-a", "a b", "../x", "é", "a".repeat(121)])("%j may not", (slug) =>
	expect(slugField.safeParse(slug).success).toBe(false),
);

test("a row's number is read only as one of our links writes it", () => {
	expect(readId("42")).toBe(42);
	expect(readId("2147483647")).toBe(2_147_483_647);
	for (const text of ["0", "-1", "1.5", "007", "2147483648", "99999999999", "1e3", " 1", "", undefined, 1, ["1"]])
		expect(readId(text)).toBeNull();
});

test("names sort and are found without case and accents, in every script", () => {
	expect(sortNameOf("  École  ÉLÉMENTAIRE ")).toBe("ecole elementaire");
	expect(sortNameOf("ΆΘΉΝΑ")).toBe("αθηνα");
	expect(sortNameOf("दिल्ली")).toBe("दिल्ली");
	expect(sortNameOf("ﬁnance")).toBe("finance");
});
