import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { db, dialect } from "#lib/db/client.ts";
import { mediaFolder } from "#lib/photos/storage/media.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { type Instance, liveFor, withOtherFolder } from "./instance.ts";

/** The database's clock: those of several machines differ. */
function clock(): Prisma.Sql {
	return dialect() === "sqlite"
		? Prisma.sql`CAST(unixepoch('subsec') * 1000 AS INTEGER)`
		: Prisma.sql`CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)`;
}

/** Says that an instance runs, for the first time or again: first in its media folder, then in the database. */
export async function beat({ id, host, folder, beats }: Instance): Promise<void> {
	await mkdir(folderOf(folder), { recursive: true });
	const file = join(folderOf(folder), id);
	await writeFile(`${file}.next`, String(beats));
	await rename(`${file}.next`, file);
	await db().$executeRaw(Prisma.sql`
		INSERT INTO "Instance" ("id", "host", "folder", "beats", "startedAt", "seenAt") VALUES (${id}, ${host}, ${folder}, ${beats}, ${clock()}, ${clock()})
		ON CONFLICT ("id") DO UPDATE SET "beats" = excluded."beats", "seenAt" = excluded."seenAt"`);
}

/** Says that an instance has ended, and forgets those that ended without a word. */
export async function leave({ id, folder }: Pick<Instance, "id" | "folder">): Promise<void> {
	await rm(join(folderOf(folder), id), { force: true });
	await db().$executeRaw(Prisma.sql`DELETE FROM "Instance" WHERE "id" = ${id} OR "seenAt" < ${clock()} - ${liveFor * 10}`);
}

/** Removes the files of instances that ended without a word a day ago. */
export async function clearEnded(folder: string, now: Date): Promise<void> {
	for (const name of await readdir(folderOf(folder)).catch(() => [])) {
		const path = join(folderOf(folder), name);
		const found = await stat(path).catch(() => null); // another instance may be removing it
		if (found && now.getTime() - found.mtimeMs > 24 * 60 * 60 * 1000) await rm(path, { force: true });
	}
}

/** Other instances that run and keep their photos in another folder than this process; those that started before `id`, where one is named. */
export async function findOtherFolders(id: string | null): Promise<Instance[]> {
	const earlier =
		id === null
			? Prisma.sql`1 = 1`
			: Prisma.sql`"id" <> ${id} AND ("startedAt", "id") < (SELECT own."startedAt", own."id" FROM "Instance" own WHERE own."id" = ${id})`;
	const rows = await db().$queryRaw<Instance[]>(Prisma.sql`
		SELECT "id", "host", "folder", CAST("beats" AS INTEGER) AS "beats" FROM "Instance" WHERE "seenAt" >= ${clock()} - ${liveFor} AND ${earlier}`);

	return withOtherFolder(
		rows.map((row) => ({ ...row, beats: Number(row.beats) })),
		readBeats,
	);
}

async function readBeats(id: string): Promise<number | null> {
	const text = await readFile(join(folderOf(mediaFolder()), id), "utf8").catch(() => null); // that is the answer

	return text === null ? null : Number(text);
}

function folderOf(media: string): string {
	return join(/* turbopackIgnore: true */ media, "instances");
}
