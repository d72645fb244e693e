import { describe, expect, test } from "vitest";
import { endOf } from "./chains.ts";
import { readCsv, writeCsv } from "./csv.ts";
import { planImport, readList } from "./import.ts";
import { pathOfTarget, readFrom, readTarget } from "./redirect.ts";
import { isOfTheSite } from "./standing.ts";

const site = "https://news.example";

describe("an old address", () => {
	test.each([
		["/Old/Story/", "/old/story"],
		["https://news.example/2016/11/index.html", "/2016/11/index.html"],
		["HTTPS://NEWS.EXAMPLE/a", "/a"],
		["//", null],
		["/a%20b", "/a b"],
		["/%E0%A4%AC%E0%A4%BE%E0%A4%A2%E0%A4%BC", "/बाढ़".normalize("NFC")],
		["/a//b", "/a/b"],
		["old/story", null],
		["https://elsewhere.example/a", null],
		["/?p=12", "/?p=12"],
		["https://news.example/?p=12", "/?p=12"],
		["/?p=012", null],
		["/?p=12&x=1", null],
		["/old?p=12", null],
		["/a#b", null],
		["/", null],
		["/a/../b", null],
		["/%zz", null],
		["/a\u0000", null],
		["", null],
		[`/${"a".repeat(500)}`, null],
	])("%j is kept as %j", (typed, kept) => {
		const read = readFrom(typed, site);
		expect(read.ok ? read.value : null).toBe(kept);
		if (!read.ok) expect(read.reason).toMatch(/\.$/);
	});
});

describe("where it leads", () => {
	test.each([
		["/town/", "/town"],
		["/town/fire#notes", "/town/fire#notes"],
		["/search?q=fire", "/search?q=fire"],
		["https://news.example/town", "/town"],
		["https://example.org/a?b=c", "https://example.org/a?b=c"],
		["//evil.example", null],
		["/\\evil.example", null],
		["javascript:alert(1)", null],
		["https://user:password@example.org/", null],
		["ftp://example.org", null],
		["town", null],
		["", null],
		[`/${"a".repeat(999)}`, `/${"a".repeat(999)}`],
		[`/${"世".repeat(200)}`, null], // nine times as long where it is sent
	])("%j is %j", (typed, kept) => {
		const read = readTarget(typed, site);
		expect(read.ok ? read.value : null).toBe(kept);
	});

	test("a page of this paper is known by its path alone", () => {
		expect(pathOfTarget("/Town/Fire?a=b#notes")).toBe("/town/fire");
		expect(pathOfTarget("https://example.org/town")).toBeNull();
	});
});

test("what the site itself answers can lead nowhere else", () => {
	for (const path of ["/admin/x", "/api/x", "/search", "/town/feed.xml", "/robots.txt", "/archive", "/archive/2016/11", "/_next/x"])
		expect(isOfTheSite(path), path).toBe(true);
	for (const path of ["/old", "/archive/index.html", "/topic/old", "/feed", "/wp-content/a.jpg"])
		expect(isOfTheSite(path), path).toBe(false);
});

describe("a way through several redirects", () => {
	const leads = new Map([
		["/a", "/b"],
		["/b", "/c?x=1"],
		["/gone", null],
		["/to-gone", "/gone"],
		["/loop", "/pool"],
		["/pool", "/loop"],
		["/into", "/loop"],
		["/self", "/self"],
	]);
	test("ends where nothing leads on", () => {
		expect(endOf("/a", leads)).toEqual({ kind: "end", to: "/c?x=1", through: ["/b"] });
		expect(endOf("/b", leads)).toEqual({ kind: "end", to: "/c?x=1", through: [] });
		expect(endOf("/to-gone", leads)).toEqual({ kind: "end", to: null, through: ["/gone"] });
	});
	test("is found to go round in a loop, also one that it only leads into", () => {
		expect(endOf("/loop", leads)).toEqual({ kind: "loop", paths: ["/loop", "/pool", "/loop"] });
		expect(endOf("/into", leads)).toEqual({ kind: "loop", paths: ["/loop", "/pool", "/loop"] });
		expect(endOf("/self", leads)).toEqual({ kind: "loop", paths: ["/self", "/self"] });
	});
});

const read = (csv: string) => {
	const records = readCsv(csv);
	if (!records.ok) throw new Error(records.reason.message);
	return records.value;
};

describe("CSV", () => {
	test("is read with quotes, line ends of any kind and the separators of any spreadsheet", () => {
		expect(read('\ufefffrom,to\r\n"/a, b","say ""hi"""\r\n\r\n/c,"two\nlines"\n/d,')).toEqual([
			{ line: 1, fields: ["from", "to"] },
			{ line: 2, fields: ["/a, b", 'say "hi"'] },
			{ line: 4, fields: ["/c", "two\nlines"] },
			{ line: 6, fields: ["/d", ""] },
		]);
		expect(read("from;to\n/a;/b")[1]?.fields).toEqual(["/a", "/b"]);
		expect(read("from\tto\n/a\t/b")[1]?.fields).toEqual(["/a", "/b"]);
	});
	test("has no record where nothing stands, and keeps a quote that stands in the middle", () => {
		expect(read('from,to\n\n , \n/it"s,"a\r\n\r\nb"\n\n/z,1')).toEqual([
			{ line: 1, fields: ["from", "to"] },
			{ line: 4, fields: ['/it"s', "a\n\nb"] },
			{ line: 8, fields: ["/z", "1"] },
		]);
		expect(read("")).toEqual([]);
	});
	test("whose quote never ends is refused, with the line: the rest would be lost in one field", () => {
		expect(readCsv('from,to\n/a,/world\n/b,"/world\n/c,/world\n/d,/world')).toEqual({
			ok: false,
			reason: { line: 3, message: expect.stringContaining("never ends") },
		});
	});
	test("that was written is read as it was", () => {
		const fields = ["/a,b", 'say "hi"', "two\nlines", ""];
		expect(read(writeCsv([["x", "y", "z", "w"], fields]))[1]?.fields).toEqual(fields);
	});
});

describe("a list of redirects", () => {
	const plan = (csv: string, redirects: [string, string | null][] = []) =>
		planImport(readList(read(csv), site), {
			siteUrl: site,
			redirects: new Map(redirects.map(([from, to]) => [from, { to, status: to === null ? "410" : "308" }])),
			standing: new Map([
				["/admin/a", { kind: "site" }],
				["/town", { kind: "section", name: "Town" }],
				["/town/fire", { kind: "story", articleId: 1, name: "Fire", address: "/town/fire" }],
			]),
		});

	test("adds, changes, and leaves what is so already", () => {
		const { redirects, problems } = plan("from,to,status\n/a,/town\n/b,/town,301\n/c,,410\n/d,https://example.org/,302", [
			["/b", "/town"],
			["/c", "/town"],
		]);
		expect(problems).toEqual([]);
		expect(redirects.map(({ from, to, status, does }) => [from, to, status, does])).toEqual([
			["/a", "/town", "308", "adds"],
			["/b", "/town", "308", "nothing"],
			["/c", null, "410", "changes"],
			["/d", "https://example.org/", "307", "adds"],
		]);
	});

	test("is told what is wrong with it, by the line", () => {
		const { problems } = plan(
			"status,to,from\n,/town,old\n,,/a\n999,/town,/b\n,/town,/town/fire\n,/town,/x\n,/,/x\n,/p,/o\n,/o,/p\n,https://a.example,/admin/a",
		);
		expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 5, 7, 8, 9, 10]);
		expect(problems.map(({ message }) => message).join("\n")).toMatch(
			/begin with a slash[\s\S]*Type where it leads[\s\S]*“999” is no status[\s\S]*The story “Fire”[\s\S]*Line 6 sends \/x[\s\S]*\/o → \/p → \/o[\s\S]*\/p → \/o → \/p/,
		);
	});

	test("leads straight to the end, through what the list and the paper have", () => {
		const { redirects } = plan("from,to\n/a,/b\n/b,/c", [["/c", "/town/fire"]]);
		expect(redirects.map(({ from, to, through }) => [from, to, through])).toEqual([
			["/a", "/town/fire", ["/b", "/c"]],
			["/b", "/town/fire", ["/c"]],
		]);
	});

	test("says which lead to nothing of this paper, and takes them all the same", () => {
		const { redirects, problems } = plan("from,to\n/a,/nowhere\n/b,https://example.org\n/c,/town");
		expect(problems).toEqual([]);
		expect(redirects.map(({ leadsNowhere }) => leadsNowhere)).toEqual([true, false, false]);
	});

	test("needs its columns named, and has an end", () => {
		expect(plan("/a,/b").problems).toEqual([{ line: 1, message: expect.stringContaining("from,to,status") }]);
		expect(plan("").problems).toHaveLength(1);
		expect(plan("from,to\n").problems[0]?.message).toContain("no redirect below");
		expect(plan(`from,to\n${"/a,/town\n".repeat(10_001)}`).problems[0]?.message).toContain("10000");
	});
});
