import { rmSync } from "node:fs";
import { closeDb, db, dialect, useDb } from "#lib/db/client.ts";
import { migrate } from "#lib/db/migrate.ts";
import { startServer, templateName } from "#lib/db/test-postgresql.ts";
import { generatePaper } from "../generate/run.ts";

/** A database with a large invented paper in it; `db()` speaks to it. */
export type LargeDatabase = {
	/** The words that stand in most stories, the commonest first, without those that stand in nearly every one: nobody asks for "the". */
	commonWords: (count: number) => Promise<string[]>;
	/** All published stories. */
	storyIds: () => Promise<number[]>;
	/** Tidies up after much was written, as PostgreSQL does by itself within minutes. */
	settle: () => Promise<void>;
};

type Wanted = {
	/** The file of an SQLite database, or a PostgreSQL server of one's own, which keeps nothing on the disk for certain. */
	place: { file: string } | "a server";
	stories: number;
	note: (text: string) => void;
};

/** Makes a large paper in this process, does something with it, and takes it away. */
export async function onLargeDatabase<Value>(
	{ place, stories, note }: Wanted,
	work: (large: LargeDatabase) => Promise<Value>,
): Promise<Value> {
	const postgresql = place === "a server" ? await startServer() : null;
	const databaseUrl = place === "a server" ? `${postgresql?.server}/${templateName}` : `file:${place.file}`;
	try {
		await migrate(databaseUrl);
		// biome-ignore lint/correctness/useHookAtTopLevel: it is no hook
		await useDb(databaseUrl);
		note(`inventing ${stories.toLocaleString("en")} stories${postgresql ? " in PostgreSQL" : ""}`);
		await generatePaper({ databaseUrl, stories, seed: 1, years: 10, until: new Date() }, () => {});
		return await work({ commonWords, storyIds, settle });
	} finally {
		await closeDb();
		await postgresql?.stop();
		if (place !== "a server") for (const end of ["", "-wal", "-shm"]) rmSync(place.file + end, { force: true });
	}
}

/** What stands in more of the stories than this is grammar. */
const nearlyEvery = 0.5;

async function commonWords(count: number): Promise<string[]> {
	const all = await db().publishedText.count();
	const words = await db().word.findMany({
		where: { stories: { lte: Math.floor(all * nearlyEvery) } },
		orderBy: [{ stories: "desc" }, { word: "asc" }],
		take: count * 3,
	});

	// Topics are counted among the words, under names that nobody types.
	return words.flatMap(({ word }) => (/^\p{L}{3,}$/u.test(word) ? [word] : [])).slice(0, count);
}

async function storyIds(): Promise<number[]> {
	const rows = await db().publishedText.findMany({ orderBy: { articleId: "asc" }, select: { articleId: true } });

	return rows.map(({ articleId }) => articleId);
}

async function settle(): Promise<void> {
	if (dialect() === "postgresql") await db().$executeRaw`VACUUM ANALYZE`;
}
