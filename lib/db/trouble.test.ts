import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openDb } from "./client.ts";
import { pendingMigrations } from "./migrate.ts";
import { MigrationError } from "./migrations.ts";
import { surveyDatabase } from "./survey.ts";
import { freshSqlite } from "./test-database.ts";
import { databaseTrouble, troubleWords } from "./trouble.ts";

const folder = mkdtempSync(join(tmpdir(), "bureau-trouble-"));
afterAll(() => rmSync(folder, { recursive: true }));
const nobody = "postgresql://bureau:secret@127.0.0.1:1/paper";

const troubleOf = (work: Promise<unknown>) =>
	work.then(
		() => null,
		(error: unknown) => databaseTrouble(error),
	);

test("a server that is not there is told from one that refuses, by the driver and by Prisma, and may come back", async () => {
	const db = openDb(nobody, { isServing: true });

	expect(await troubleOf(pendingMigrations(nobody))).toMatchObject({ kind: "away", passes: true });
	expect(await troubleOf(db.change.count())).toMatchObject({ kind: "away", passes: true });
	await db.$disconnect();
});

test("each address of a server that was tried counts: an error of several has no words of its own", () => {
	const tried = new AggregateError([Object.assign(new Error("connect ECONNREFUSED ::1:5432"), { code: "ECONNREFUSED" })]);
	const trouble = databaseTrouble(tried);

	expect(trouble).toMatchObject({ kind: "away", detail: expect.stringContaining("::1:5432") });
	expect(trouble && troubleWords(trouble, nobody)).not.toContain("secret");
});

test("a file that is no database is said to be damaged, and not waited for", async () => {
	const path = join(folder, "bureau.db");
	writeFileSync(path, "This is a text, long enough to be read as a header. ".repeat(100));
	const trouble = await troubleOf(surveyDatabase(`file:${path}`));

	expect(trouble).toMatchObject({ kind: "damaged", passes: false });
	expect(trouble && troubleWords(trouble, `file:${path}`)).toMatch(/bureau\.db is damaged.*put back your backup.*SQLITE_NOTADB/s);
});

test.each([
	["57P03", "starting", true],
	["53300", "tooManyConnections", true],
	["SQLITE_BUSY_SNAPSHOT", "locked", true],
	["28P01", "password", false],
	["3D000", "noSuchDatabase", false],
	["SQLITE_FULL", "diskFull", false],
	["SQLITE_IOERR_SHMSIZE", "diskFull", false],
	["53100", "diskFull", false],
	["SQLITE_IOERR_WRITE", "disk", false],
	["SQLITE_READONLY_DBMOVED", "readOnly", false],
])("%s means %s", (code, kind, passes) => {
	expect(databaseTrouble(Object.assign(new Error("words"), { code }))).toEqual({ kind, passes, detail: `${code}: words` });
});

test("a write for which there is no room fails as a full disk, alone and in a transaction, and what was there can be read", async () => {
	const { url, remove } = await freshSqlite();
	const db = openDb(url);
	await db.setting.create({ data: { key: "before", value: "1" } });
	await db.$executeRawUnsafe("PRAGMA max_page_count = 1"); // SQLite takes the number of pages that there are
	const value = "x".repeat(1_000_000);
	const large = (key: string) => ({ data: { key, value } });

	expect(await troubleOf(db.setting.create(large("alone")))).toMatchObject({ kind: "diskFull", passes: false });
	expect(await troubleOf(db.$transaction((tx) => tx.setting.create(large("together"))))).toMatchObject({ kind: "diskFull" });
	expect(await db.setting.findMany({ select: { key: true } })).toEqual([{ key: "before" }]);
	await db.$disconnect();
	await remove();
});

test("a database of a newer version is called that; an error of ours is no trouble of the database", () => {
	expect(databaseTrouble(new MigrationError("It was changed by a newer Bureau."))).toMatchObject({ kind: "newer", passes: false });
	expect(databaseTrouble(new TypeError("x is not a function"))).toBeNull();
	expect(databaseTrouble("text")).toBeNull();
});
