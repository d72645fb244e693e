import { expect, test } from "vitest";
import { type Found, judge, mayMakeDemo } from "./data-folder.ts";

const paper = { state: "paper", photos: 0 } as const;
const absent = { state: "absent", photos: 0 } as const;
const blank = { state: "blank", photos: 0 } as const;
const whole = ["bureau.db", "media", "paper.json", "secrets.json"];

function found(changes: Partial<Found>): Found {
	return {
		dataDir: "/srv/paper",
		databaseName: "/srv/paper/bureau.db",
		names: whole,
		isBegun: false,
		database: paper,
		leftLog: null,
		hasOriginals: true,
		...changes,
	};
}
const words = (changes: Partial<Found>) => {
	const verdict = judge(found(changes), "none");
	return verdict.kind === "refused" ? verdict.words : verdict.kind;
};

test("a paper that is whole goes on, with or without a marker, and so does one that nobody has used yet", () => {
	expect(judge(found({}), "none")).toEqual({ kind: "known" });
	expect(judge(found({ names: ["bureau.db"] }), "none")).toEqual({ kind: "known" });
	expect(judge(found({ database: blank }), "none")).toEqual({ kind: "known" });
});

test("where there is no folder and no paper in the database, a new paper begins", () => {
	expect(judge(found({ names: null, database: absent }), "none")).toEqual({ kind: "new" });
	expect(judge(found({ names: null, database: blank }), "none")).toEqual({ kind: "new" });
});

test("a first start that was interrupted at any moment is taken up again", () => {
	expect(judge(found({ names: ["paper.json"], isBegun: true, database: absent }), "none")).toEqual({ kind: "new" });
	expect(judge(found({ isBegun: true, hasOriginals: false }), "none")).toEqual({ kind: "new" });
});

test("an empty folder is refused as a disk that is not mounted, with both ways to say that a new paper is meant", () => {
	const said = words({ names: [], database: absent });

	expect(said).toContain("/srv/paper is empty");
	expect(said).toContain("not mounted");
	expect(said).toContain("npm run bureau -- init");
	expect(said).toContain("BUREAU_INIT=1");
});

test.each([["secrets.json"], ["media"], ["paper.json"], ["bureau.db"], ["bureau.db-shm"]])(
	"a folder with %s and no database is a paper that lost it, also where the setting allows new ones",
	(name) => {
		const lost = found({ names: [name], database: absent });

		expect(words(lost)).toContain("/srv/paper/bureau.db is missing or empty");
		expect(words(lost)).toContain("backup");
		expect(judge(lost, "setting").kind).toBe("refused");
	},
);

test.each(["none", "setting", "command"] as const)(
	"a write-ahead log without its database is never thrown away (consent: %s)",
	(consent) => {
		const verdict = judge(found({ names: ["secrets.json"], database: absent, leftLog: "/srv/bureau.db-wal" }), consent);

		expect(verdict).toMatchObject({ kind: "refused", words: expect.stringContaining("bureau.db-wal") });
	},
);

test.each([[null], [[]], [["notes.txt"]]])("a database with a paper and a folder without anything of it (%j) is a lost folder", (names) => {
	const changes = { names, databaseName: "paper on db.example", database: { state: "paper", photos: 812 } } as const;

	expect(words(changes)).toContain("none of its 812 photos");
	expect(judge(found(changes), "setting").kind).toBe("refused");
});

test("photos that the database knows and the folder does not have are named", () => {
	expect(words({ database: { state: "paper", photos: 1 }, hasOriginals: false })).toContain("one photo");
	expect(words({ hasOriginals: false })).toBe("known");
});

test("a folder with other people's files is refused", () => {
	expect(words({ names: ["notes.txt"], database: absent })).toContain("none of a paper");
});

test("who says that a new paper is meant gets one; the setting alone does so only in an empty folder", () => {
	expect(judge(found({ names: [], database: absent }), "setting")).toEqual({ kind: "new" });
	expect(judge(found({ names: ["notes.txt"], database: absent }), "setting").kind).toBe("refused");
	for (const names of [[], ["notes.txt"], ["secrets.json", "media"]])
		expect(judge(found({ names, database: absent }), "command")).toEqual({ kind: "new" });
	expect(judge(found({ names: [] }), "command")).toEqual({ kind: "known" });
});

test("the demo edition is made in a fresh paper on one's own machine, and elsewhere only where it is asked for by name", () => {
	const made = (siteUrl: string, isFresh: boolean, demo: boolean | null = null) => mayMakeDemo({ demo, siteUrl, isFresh });

	expect([made("http://localhost:3000", true), made("https://localhost:3000", true)]).toEqual([true, true]);
	expect([made("http://localhost:3000", false), made("https://news.example", true)]).toEqual([false, false]);
	expect([made("https://news.example", false, true), made("http://localhost:3000", true, false)]).toEqual([true, false]);
});
