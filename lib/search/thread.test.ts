import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshSqlite } from "#lib/db/test-database.ts";
import type { FindRequest } from "./find.ts";
import { SearchThread } from "./thread.ts";

const wanted = { terms: [{ words: ["ferry"], excluded: false, written: "ferry" }], labels: [], excludedLabels: [] };
const request: FindRequest = { wanted, from: 0, until: 1000, sort: "relevance", cursor: null, size: 20 };
let file: Awaited<ReturnType<typeof freshSqlite>>;
let path = "";

beforeAll(async () => {
	file = await freshSqlite();
	path = file.url.replace(/^file:/, "");
	const database = new Database(path);
	database.pragma("foreign_keys = OFF");
	database.exec(
		`INSERT INTO "PublishedText" ("articleId", "place", "headline", "standfirst", "body") VALUES (1, 5, 'Ferry', '', 'A ferry.'), (2, 9, 'Boat', '', 'A ferry.')`,
	);
	database.close();
});
afterAll(() => file.remove());

test("searches on a thread of its own, many at once", async () => {
	const thread = new SearchThread(path);
	const answers = await Promise.all(Array.from({ length: 30 }, () => thread.find(request)));
	for (const { places } of answers) expect(places).toEqual([5, 9]);
	await thread.close();
});

test("sees what was published since it began", async () => {
	const thread = new SearchThread(path);
	await thread.find(request);
	const database = new Database(path);
	database.pragma("foreign_keys = OFF");
	database.exec(
		`INSERT INTO "PublishedText" ("articleId", "place", "headline", "standfirst", "body") VALUES (3, 11, 'Raft', '', 'A ferry.')`,
	);
	database.close();
	expect((await thread.find(request)).places).toContain(11);
	await thread.close();
});

test("a thread that dies is replaced, and who waited gets an answer all the same", async () => {
	const thread = new SearchThread(path);
	await thread.find(request);
	const waiting = thread.find(request);
	await thread.kill();
	expect((await waiting).places).toContain(5);
	expect((await thread.find(request)).places).toContain(5);
	await thread.close();
});

test("a thread that cannot begin says so, and the next search tries again", async () => {
	const thread = new SearchThread("/nowhere/at/all.db");
	await expect(thread.find(request)).rejects.toThrow("does not exist");
	await expect(thread.find(request)).rejects.toThrow("does not exist");
	await thread.close();
});

test("once closed it searches no more", async () => {
	const thread = new SearchThread(path);
	const refused = expect(thread.find(request)).rejects.toThrow(/closed|ended/);
	await thread.close();
	await refused;
	await expect(thread.find(request)).rejects.toThrow("closed");
});
