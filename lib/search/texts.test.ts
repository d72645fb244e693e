import Database from "better-sqlite3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { freePlace } from "./place.ts";
import { parseQuery } from "./query.ts";
import { findersFor, scoreOf } from "./score.ts";
import { snippetOf } from "./snippet.ts";
import { lettersApart, nearestWord } from "./spelling.ts";
import { stemOf } from "./words.ts";

const terms = (text: string) => parseQuery(text).terms;
const score = (question: string, text: Partial<Record<"headline" | "standfirst" | "body", string>>) =>
	scoreOf({ headline: "", standfirst: "", body: "", ...text }, findersFor(terms(question)));

test("our stems are the index's", () => {
	const index = new Database(":memory:");
	index.exec(
		`CREATE VIRTUAL TABLE f USING fts5(w, tokenize='porter unicode61 remove_diacritics 2'); CREATE VIRTUAL TABLE v USING fts5vocab(f, 'instance')`,
	);
	const insert = index.prepare("INSERT INTO f(rowid, w) VALUES (?, ?)");
	const ending = fc.constantFrom("s", "ing", "ed", "ies", "ational", "iveness", "ement", "y", "ll", "e", "logi", "bli", "");
	// As words are built; of "y" beside odd consonants the two think differently.
	const stem = fc.stringMatching(/^([b-df-hj-np-tv-xz]{1,2}[aeiou]{1,2}){1,3}[b-df-hj-np-tv-xz]$/);
	const words = fc.sample(
		fc.tuple(stem, ending, ending).map((parts) => parts.join("")),
		3000,
	);
	words.forEach((word, at) => void insert.run(at + 1, word));

	const found = index.prepare("SELECT term, doc FROM v").all() as { term: string; doc: number }[];
	expect(found).toHaveLength(words.length);
	expect(found.filter(({ term, doc }) => stemOf(words[doc - 1] ?? "") !== term)).toEqual([]);
	index.close();
});

test("a headline outweighs many words below it, and a short text with the word a long one", () => {
	expect(score("ferry", { headline: "Ferry stops" })).toBeGreaterThan(score("ferry", { body: "The ferry. ".repeat(6) }));
	expect(score("ferry", { body: "ferry ferry" })).toBeGreaterThan(score("ferry", { body: "ferry" }));
	expect(score("ferry", { body: "A ferry." })).toBeGreaterThan(
		score("ferry", { body: `A ferry. ${"Other words stand here. ".repeat(200)}` }),
	);
});

test("all forms of a word count, other words that begin like it do not, and a phrase is one after the other", () => {
	expect(score("flood", { body: "Floods flooded" })).toBeGreaterThan(score("flood", { body: "Floods" }));
	expect(score("cafe", { body: "Cafés" })).toBe(score("cafe", { body: "cafes" }));
	expect(score("port", { body: "portrait" })).toBe(0);
	expect(score('"night ferry"', { body: "a ferry by night" })).toBe(0);
	expect(score('"night ferry"', { body: "the night ferries" })).toBeGreaterThan(0);
});

const marked = (text: string, question: string) =>
	snippetOf(text, terms(question))
		.map((part) => (part.hit ? `[${part.text}]` : part.text))
		.join("");

test("a snippet shows where the words stand, marked as they are written", () => {
	expect(marked("Old cafés closed.\nNew ones open.", "cafe opens")).toBe("Old [cafés] closed. New ones [open].");
	const long = `${"Nothing happens here today. ".repeat(30)}Then the comet came. ${"Nothing happens again. ".repeat(30)}`;
	expect(marked(long, "comet")).toMatch(/^… .{10,80}Then the \[comet\] came\. .* …$/);
	expect(marked("Only the headline has it.", "comet")).toBe("Only the headline has it.");
	expect(marked("", "comet")).toBe("");
});

test("a snippet marks a phrase where it stands whole, and common words only where nothing else is asked", () => {
	const chaff = "The end of the day was the end of the road for the men of the town. ".repeat(8);
	const text = `${chaff}Then the end of the war came. ${chaff}`;

	expect(marked(text, '"the end of the war"')).toContain("[the] [end] [of] [the] [war] came.");
	expect(marked(text, '"the end of the war"').match(/\[/g)).toHaveLength(5);
	expect(marked(text, "the end of the war")).toContain("the [end] of the [war] came.");
	expect(marked("The war of the roses", "the")).toBe("[The] war of [the] roses");
	expect(marked("The war of the roses", "the -war")).toBe("[The] war of [the] roses");
	expect(marked("The Who came; U.S. visitors stayed with us.", '"the who" U.S.')).toBe(
		"[The] [Who] came; [U].[S]. visitors stayed with us.",
	);
});

test("a snippet of a script without spaces marks what was asked in the text as it was written, in one piece", () => {
	expect(marked("本日、東京都の知事が会見した。", "東京都")).toBe("本日、[東京都]の知事が会見した。");
	expect(marked("東京都の水", "水")).toBe("東京都の[水]");
	expect(marked("ร้านอาหารในกรุงเทพเปิดแล้ว", "กรุงเทพ")).toBe("ร้านอาหารใน[กรุงเทพ]เปิดแล้ว");
	expect(marked("新しいiPhone手机が出た", "iphone手机")).toBe("新しい[iPhone手机]が出た");
	const chaff = "昨日は何も起きませんでした。".repeat(40);
	expect(marked(`${chaff}東京で雪が降った。${chaff}`, "東京")).toMatch(/^… .{10,30}\[東京\]で雪が降った。.+ …$/);
});

test("a snippet marks a word with what nobody sees or types in it", () => {
	expect(marked("The manage\u00adment met in Łódź.", "management lodz")).toBe("The [manage\u00adment] met in [Łódź].");
	expect(marked("قال المُدَرِّسُ", "المدرس")).toBe("قال [المُدَرِّسُ]");
});

test("a snippet adds no words and loses none in between", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), fc.string({ maxLength: 20 }), (text, question) => {
			const shown = snippetOf(text, terms(question))
				.map((part) => part.text)
				.join("")
				.replace(/^… | …$/g, "");
			expect(text.replace(/\s+/g, " ")).toContain(shown.replace(/\s+/g, " "));
		}),
	);
});

test("the nearest word is meant, and of two as near the commoner", () => {
	const known = [
		{ word: "government", stories: 900 },
		{ word: "governess", stories: 2 },
		{ word: "ferry", stories: 5 },
		{ word: "merry", stories: 80 },
	];
	expect(nearestWord("goverment", known)).toBe("government");
	expect(nearestWord("gerry", known)).toBe("merry");
	expect(nearestWord("frery", known)).toBe("ferry");
	expect(nearestWord("xylophone", known)).toBeNull();
});

test("letters apart is a distance", () => {
	const word = fc.stringMatching(/^[abc]{0,6}$/);
	fc.assert(
		fc.property(word, word, (one, other) => {
			expect(lettersApart(one, other, 9)).toBe(lettersApart(other, one, 9));
			expect(lettersApart(one, other, 9) === 0).toBe(one === other);
			expect(lettersApart(one, other, 1)).toBe(Math.min(2, lettersApart(one, other, 9)));
		}),
	);
});

test("a place is the first that is free", () => {
	expect(freePlace(5, [])).toBe(5);
	expect(freePlace(5, [5, 6, 8])).toBe(7);
	expect(freePlace(5, [6])).toBe(5);
});
