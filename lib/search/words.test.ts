import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./fold.ts";
import { parseQuery } from "./query.ts";
import { indexText, soughtFor, wordsIn } from "./words.ts";

test.each([
	["CAFÉ – “Naïve”", "cafe – “naive”"],
	["Łódź", "lodz"],
	["Søren Kierkegård", "soren kierkegard"],
	["Straße", "strasse"],
	["Œuvre, Ærø, Đặng, Þór, Ħal", "oeuvre, aero, dang, thor, hal"],
	["İstanbul, Diyarbakır", "istanbul, diyarbakir"],
	["Ελλάς", "ελλασ"],
	["مُدَرِّسٌ", "مدرس"],
	["المـــدرسة", "المدرسة"],
	["أحمد إلى آخر", "احمد الي اخر"],
	["یک", "يك"],
	["שָׁלוֹם", "שלום"],
	["ﬁnancial oﬀice", "financial office"],
	["ＡＢＣ１２３ ﾃﾚﾋﾞ", "abc123 テレビ"],
	["manage\u00adment pass\u200bword", "management password"],
	["می\u200cخواهم", "ميخواهم"],
	["पढ़ो फ़िल्म", "पढो फिल्म"],
	["दिल्ली", "दिल्ली"],
	["서울", "서울"],
	["が", "が"],
])("%j is compared as %j", (text, folded) => {
	expect(fold(text)).toBe(folded);
});

test("folding a second time changes nothing more", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
			expect(fold(fold(text))).toBe(fold(text));
		}),
		{ numRuns: 2000 },
	);
});

test("vowel signs belong to the word", () => {
	expect(wordsIn(fold("Café’s 12 flood-walls"))).toEqual(["cafe", "s", "12", "flood", "walls"]);
	expect(wordsIn(fold("दाल और दिल्ली"))).toEqual(["दाल", "और", "दिल्ली"]);
});

test("where a script puts no spaces, each letter is a word with the next one", () => {
	expect(wordsIn("東京都")).toEqual(["東京", "京都", "都"]);
	expect(wordsIn("水")).toEqual(["水"]);
	expect(wordsIn("iphone手机abc")).toEqual(["iphone", "手机", "机", "abc"]);
	expect(wordsIn("น้ำ")).toEqual([`${"น้ำ".slice(0, 2)}ำ`, "ำ"]);
	expect(wordsIn("서울에서")).toEqual(["서울", "울에", "에서", "서"]);
});

test("what is sought is found in what is indexed, wherever in a run it stands", () => {
	const letters = fc.stringMatching(/^[東京都水のคา서울]{1,5}$/u);
	fc.assert(
		fc.property(letters, letters, letters, (before, asked, after) => {
			for (const text of [asked, before + asked, asked + after, before + asked + after, `x ${asked} y`]) {
				const indexed = wordsIn(fold(text));
				const { words, lastBegins } = soughtFor([fold(asked)]);
				const stands = indexed.some((_, at) =>
					words.every((word, index) => {
						const there = indexed[at + index] ?? "";
						return lastBegins && index === words.length - 1 ? there.startsWith(word) : there === word;
					}),
				);
				// A vowel sign after the last letter makes another letter of it.
				if (!/^\p{M}/u.test(after)) expect(stands, `${asked} in ${text}`).toBe(true);
			}
		}),
	);
});

test("of plain English nothing is kept a second time", () => {
	expect(indexText("The ferry’s “night” trip – off…")).toBeNull();
	expect(indexText("Łódź, 東京")).toBe("lodz 東京 京");
});

const asked = (text: string) => parseQuery(text).terms.map(({ words }) => words.join("+"));

test("a question without spaces is asked in its words, a quoted one as it stands", () => {
	expect(asked("東京オリンピック")).toEqual(["東京", "オリンピック"]);
	expect(asked("東京の水道")).toEqual(["東京", "水道"]);
	expect(asked('"東京の水道"')).toEqual(["東京の水道"]);
	expect(asked("東京都の知事")).toEqual(["東京都", "知事"]);
	expect(asked("水")).toEqual(["水"]);
	expect(asked("pass\u200bword ـــ \u00ad")).toEqual(["password"]);
});
