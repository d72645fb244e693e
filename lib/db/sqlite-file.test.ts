import { copyFileSync, renameSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDb, db, openDb, useDb } from "./client.ts";
import { freshSqlite } from "./test-database.ts";

const now = new Date("2026-01-02T03:04:05.678Z");
const section = (slug: string) => ({ data: { slug, name: slug, createdAt: now } });
const slugs = async () => (await db().section.findMany({ orderBy: { id: "asc" } })).map(({ slug }) => slug);

let fresh: Awaited<ReturnType<typeof freshSqlite>>;
let path = "";
beforeAll(async () => {
	fresh = await freshSqlite();
	path = fresh.url.replace("file:", "");
	await useDb(fresh.url);
	await db().section.create(section("first"));
});
afterAll(async () => {
	await closeDb();
	await fresh.remove();
});

const endings = ["", "-wal", "-shm"];
const move = (from: string, to: string) => {
	for (const ending of endings) renameSync(`${from}${ending}`, `${to}${ending}`);
};

test("while the file is away nothing is read or acknowledged; when it is back everything is as it was", async () => {
	move(path, `${path}.away`);
	await expect(slugs()).rejects.toThrow("is gone. Put it back");
	await expect(db().section.create(section("lost"))).rejects.toThrow("is gone");
	await expect(db().$transaction((tx) => tx.section.create(section("lost")))).rejects.toThrow("is gone");

	move(`${path}.away`, path);
	expect(await slugs()).toEqual(["first"]);
	await db().section.create(section("second"));
	expect(await slugs()).toEqual(["first", "second"]);
});

test("a transaction during which the file goes away is not acknowledged, and leaves nothing behind", async () => {
	const undone = db().$transaction(async (tx) => {
		await tx.section.create(section("half"));
		move(path, `${path}.away`);
	});
	await expect(undone).rejects.toThrow("is gone");
	move(`${path}.away`, path);

	expect(await slugs()).toEqual(["first", "second"]);
	await db().section.create(section("third"));
});

test("a copy that is put in its place is what is read and written from then on", async () => {
	const backup = openDb(`file:${path}`);
	await backup.$queryRawUnsafe("PRAGMA wal_checkpoint(TRUNCATE)");
	await backup.$disconnect();
	copyFileSync(path, `${path}.backup`);
	await db().section.create(section("after the backup"));
	move(path, `${path}.old`);
	renameSync(`${path}.backup`, path);

	expect(await slugs()).toEqual(["first", "second", "third"]);
	await db().section.create(section("fourth"));
	const reopened = openDb(`file:${path}`);
	expect(await reopened.section.count()).toBe(4);
	await reopened.$disconnect();
});
