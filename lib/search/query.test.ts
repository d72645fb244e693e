import fc from "fast-check";
import { expect, test } from "vitest";
import { mostTerms, parseQuery, withoutPiece } from "./query.ts";

const words = (text: string) => parseQuery(text).terms.map((term) => `${term.excluded ? "-" : ""}${term.words.join("+")}`);

test("words are words, quoted ones stand side by side, a minus leaves out", () => {
	expect(words("Harbour ferry")).toEqual(["harbour", "ferry"]);
	expect(words('"Night ferry" harbour')).toEqual(["night+ferry", "harbour"]);
	expect(words("“Night ferry”")).toEqual(["night+ferry"]);
	expect(words("ferry -strike -“night boat”")).toEqual(["ferry", "-strike", "-night+boat"]);
	expect(words("U.S. and/or well-known")).toEqual(["u+s", "and+or", "well+known"]);
	expect(words("ferry FERRY ferry")).toEqual(["ferry"]);
});

test("operators of any database are words", () => {
	expect(words('ferry OR boat AND NOT (x) NEAR/2 "a* ^b')).toEqual(["ferry", "or", "boat", "and", "not", "x", "near+2", "a+b"]);
	expect(words("& | ! <-> * ' ; --")).toEqual([]);
});

test("names and days narrow; what stands after no colon is a word", () => {
	const { names, days, terms } = parseQuery('section:world by:"Our Bureau" -topic:Elections after:2016-11-01 before:2017 section: x');
	expect(names).toEqual([
		{ kind: "section", value: "world", excluded: false, written: "section:world" },
		{ kind: "by", value: "Our Bureau", excluded: false, written: 'by:"Our Bureau"' },
		{ kind: "topic", value: "Elections", excluded: true, written: "-topic:Elections" },
	]);
	expect(days.map((each) => each.days)).toEqual([
		{ from: "2016-11-01", until: null },
		{ from: null, until: "2017-01-01" },
	]);
	expect(terms.map((term) => term.words)).toEqual([["section"], ["x"]]);
});

test("a day that the calendar does not have is told of, with the remedy", () => {
	expect(parseQuery("after:2016-02-30").unused).toEqual([{ written: "after:2016-02-30", why: { code: "noDay", value: "2016-02-30" } }]);
});

test("more words than are looked for are told of", () => {
	const { terms, unused } = parseQuery(Array.from({ length: 15 }, (_, index) => `w${index}`).join(" "));
	expect(terms).toHaveLength(mostTerms);
	expect(unused.map(({ written }) => written)).toEqual(["w12", "w13", "w14"]);
});

test("a piece is taken out of a question, and the rest stays", () => {
	expect(withoutPiece("ferry  section:world “night boat”", "section:world")).toBe('ferry "night boat"');
});

const bits = fc.constantFrom(
	'"',
	"“",
	"-",
	":",
	"section:",
	"by:",
	"after:",
	"(",
	")",
	"*",
	"OR",
	"NEAR(",
	"'",
	"\\",
	"\0",
	"é",
	"किताब",
	"🙂",
	" ",
	"\n",
	"a",
	"2016-",
);

test("no text is malformed, and words have neither signs nor capitals", () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: "binary" }),
				fc.array(bits).map((parts) => parts.join("")),
			),
			(text) => {
				for (const { words } of parseQuery(text).terms) {
					expect(words.length).toBeGreaterThan(0);
					for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u);
				}
			},
		),
	);
});

test("each piece that was understood can be taken out again", () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom("ferry", "section:world", "-by:riya", "after:2016", '"night boat"')), (pieces) => {
			const text = pieces.join(" ");
			for (const { written } of parseQuery(text).names)
				expect(parseQuery(withoutPiece(text, written)).names.length).toBe(parseQuery(text).names.length - 1);
		}),
	);
});
