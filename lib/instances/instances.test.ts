import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { freshDataDir } from "#lib/photos/pictures.test-support.ts";
import { mediaFolder } from "#lib/photos/storage/media.ts";
import { beat, findOtherFolders, leave } from "./commands.ts";
import { type Instance, mayBeShared, withOtherFolder } from "./instance.ts";

freshDataDir();
const elsewhere = mkdtempSync(join(tmpdir(), "bureau-elsewhere-"));
afterAll(() => rmSync(elsewhere, { recursive: true }));

const instance = (id: string, folder: string, beats = 0): Instance => ({ id, host: "two.example", folder, beats });
const file = (folder: string, id: string) => join(folder, "instances", id);

test("only a database outside of the data folder may have other instances with another folder", () => {
	expect(mayBeShared("postgresql://db.example/paper", "/srv/paper")).toBe(true);
	expect(mayBeShared("file:/srv/other/bureau.db", "/srv/paper")).toBe(true);
	expect(mayBeShared("file:/srv/paper/bureau.db", "/srv/paper")).toBe(false);
	expect(mayBeShared("file:/srv/paper-2/bureau.db", "/srv/paper")).toBe(true);
});

test("an instance whose file is here and not behind has the same folder; one that has gone on since a copy was made has not", async () => {
	const read = async (id: string) => ({ ahead: 8, same: 7, behind: 6 })[id] ?? null;
	const others = ["ahead", "same", "behind", "missing"].map((id) => instance(id, elsewhere, 7));

	expect((await withOtherFolder(others, read)).map(({ id }) => id)).toEqual(["behind", "missing"]);
});

onBothDatabases("instances on one database", ({ db }) => {
	afterEach(async () => {
		await db().instance.deleteMany();
		for (const folder of [elsewhere, mediaFolder()]) rmSync(join(folder, "instances"), { recursive: true, force: true });
	});
	const found = async (id: string | null) => (await findOtherFolders(id)).map((each) => each.id);

	test("that share a media folder do not disturb each other", async () => {
		await beat(instance("first", mediaFolder()));
		await beat(instance("second", mediaFolder()));

		expect(await found("second")).toEqual([]);
	});

	test("are found by the one that starts later where their media folders differ, and by whoever asks for all", async () => {
		await beat(instance("other", elsewhere));
		await beat(instance("own", mediaFolder()));
		// Both started in the same millisecond otherwise.
		await db().instance.update({ where: { id: "other" }, data: { startedAt: 1n } });

		expect(await found("own")).toEqual(["other"]);
		expect(await found("other")).toEqual([]);
		expect(await found(null)).toEqual(["other"]);
	});

	test("with a copy of the other's folder are found once the other has gone on", async () => {
		await beat(instance("copied", elsewhere, 1));
		cpSync(join(elsewhere, "instances"), join(mediaFolder(), "instances"), { recursive: true });
		await beat(instance("copied", elsewhere, 2));

		expect(await found(null)).toEqual(["copied"]);
	});

	test("that have ended, with a word or without, are not in the way", async () => {
		await beat(instance("gone", elsewhere));
		await leave({ id: "gone", folder: elsewhere });
		await beat(instance("crashed", elsewhere));
		await db().$executeRaw`UPDATE "Instance" SET "seenAt" = "seenAt" - 31000`;

		expect(await found(null)).toEqual([]);
		expect([existsSync(file(elsewhere, "gone")), existsSync(file(elsewhere, "crashed"))]).toEqual([false, true]);
	});
});
