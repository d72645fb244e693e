import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { beat, leave } from "#lib/instances/commands.ts";
import { runDueJob } from "#lib/jobs/run-commands.ts";
import { system } from "#lib/users/role.ts";
import { keepPhoto } from "./commands.ts";
import { fileOf, freshDataDir, picture } from "./pictures.test-support.ts";
import { mediaFolder, mediaStore, originalKey } from "./storage/media.ts";
import { makeVariants } from "./variant-commands.ts";

const folder = freshDataDir();
const noon = new Date("2026-03-01T12:00:00Z");
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

async function keep(width: number, height: number): Promise<string> {
	const file = fileOf(folder, await picture(width, height).jpeg().toBuffer());
	const kept = await keepPhoto({ file, originalName: "a.jpg" }, system, noon);
	if (!kept.ok) throw new Error(kept.reason.code);

	return kept.value.hash;
}

async function sizesOf(hash: string): Promise<string[]> {
	const names: string[] = [];
	for await (const key of mediaStore().list(`variants/${hash.slice(0, 2)}/${hash}`)) names.push(key.split("/").at(-1) ?? "");

	return names.sort();
}

onBothDatabases("the sizes of a new photo", ({ db }) => {
	/** Does all that is due; answers what failed. */
	async function work(now: Date): Promise<string[]> {
		const failures: string[] = [];
		while (await runDueJob({ makeVariants }, now, (_, error) => failures.push(String(error))));

		return failures;
	}

	test("are made before anybody asks: what most need at once, and the rest later", async () => {
		const hash = await keep(600, 400);

		expect(await work(noon)).toEqual([]);
		expect(await sizesOf(hash)).toEqual(["320.avif", "480.avif", "480.jpeg", "600.avif"]);
		expect(await work(later(9))).toEqual([]);
		expect(await sizesOf(hash)).toHaveLength(4);
		expect(await work(later(11))).toEqual([]);
		expect(await sizesOf(hash)).toEqual(
			["320", "480", "600"].flatMap((width) => ["avif", "jpeg", "webp"].map((format) => `${width}.${format}`)),
		);
		expect(await db().job.count()).toBe(0);
	});

	test("come a few of each photo, so that none waits for all of another", async () => {
		const [one, two] = [await keep(601, 400), await keep(602, 400)];
		await runDueJob({ makeVariants }, later(0.1), () => {});
		await runDueJob({ makeVariants }, later(0.2), () => {});

		expect([(await sizesOf(one)).length, (await sizesOf(two)).length]).toEqual([3, 3]);
		await work(later(60));
	});

	test("are tried again where the original is lost, and the words say what to do", async () => {
		const hash = await keep(603, 400);
		await mediaStore().remove(originalKey(hash));

		expect(await work(noon)).toEqual([expect.stringContaining("upload the file again")]);
		expect(await db().job.findFirst({ where: { key: `makeVariants:${hash}` } })).toMatchObject({ attempts: 1 });
		await db().job.deleteMany();
	});

	test("are not called lost where another instance may have the original, or where its folder is not mounted", async () => {
		const elsewhere = join(folder, "elsewhere");
		const hash = await keep(604, 400);
		await mediaStore().remove(originalKey(hash));
		await beat({ id: "other", host: "two.example", folder: elsewhere, beats: 0 });
		const [whileOther] = await work(noon);
		await leave({ id: "other", folder: elsewhere });
		rmSync(elsewhere, { recursive: true });
		renameSync(join(mediaFolder(), "originals"), elsewhere);
		const [unmounted] = await work(later(1));
		renameSync(elsewhere, join(mediaFolder(), "originals"));

		expect(whileOther).toContain("on two.example, uses the same database");
		expect(unmounted).toContain("Mount the folder");
		expect([whileOther, unmounted].join()).not.toContain("is lost");
	});
});
