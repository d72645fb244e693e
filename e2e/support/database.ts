import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import type { Paper } from "./paper.ts";

/** Tables that live by themselves: counted attempts and reads, work in the background and what it finds. */
const alive = /^(RateLimit|StoryReads|MostRead|Job|FoundRelated|sqlite_.*|.*_(fts|search).*|_prisma_migrations)$/;

/** What work in the background tells the caches, whenever it comes to it. */
const toldBehind = ["alsoRead.found", "reads.ranked"];

/** Files that come and go by themselves: the database's own, and sizes of photos, which are made in the background. */
const made = /^(bureau\.db|media\/(variants|incoming)(\/|$))/;

/** The paper's database, beside the server that uses it. */
export function openDatabase(paper: Paper): Database.Database {
	return new Database(join(paper.dataDir, "bureau.db"), { timeout: 10_000 });
}

/** Everything that the paper holds, in short: rows of each table by count and hash, and the names of its files. */
export function contentsOf(paper: Paper): Record<string, string> {
	const database = openDatabase(paper);
	const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all() as string[];
	const contents: Record<string, string> = {};
	for (const table of tables.filter((name) => !alive.test(name))) {
		const rows = rowsOf(database, table);
		const hash = createHash("sha256").update(JSON.stringify(rows, written)).digest("hex").slice(0, 12);
		contents[table] = `${rows.length} rows, ${hash}`;
	}
	database.close();
	const files = readdirSync(paper.dataDir, { recursive: true, encoding: "utf8" });
	contents.files = files
		.filter((name) => !made.test(name))
		.sort()
		.join("\n");

	return contents;
}

function rowsOf(database: Database.Database, table: string): unknown[] {
	if (table !== "Change") return database.prepare(`SELECT * FROM "${table}"`).raw().all();

	return database
		.prepare(`SELECT * FROM "Change" WHERE kind NOT IN (${toldBehind.map(() => "?").join()})`)
		.raw()
		.all(toldBehind);
}

function written(_: string, value: unknown): unknown {
	return typeof value === "bigint" ? value.toString() : value;
}
