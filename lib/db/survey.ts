import { statSync } from "node:fs";
import Database from "better-sqlite3";
import pg from "pg";
import { dialectOf } from "./client.ts";

/**
 * What a database holds, whatever version made it. "absent": no file, or no table of Bureau's; "blank": Bureau's tables, and nothing in them
 * that a person or a demo put there; "paper": anything else.
 */
export type DatabaseSurvey = { state: "absent" | "blank" | "paper"; photos: number };

type Ask = (sql: string) => Promise<Record<string, unknown> | undefined>;

/**
 * Looks at a database without changing it, and without this version's models: it may still have to be migrated. Throws where it cannot be asked
 * within some seconds, also where only a table that every start needs is locked.
 */
export async function surveyDatabase(databaseUrl: string): Promise<DatabaseSurvey> {
	if (dialectOf(databaseUrl) === "postgresql") return surveyPostgresql(databaseUrl);

	return surveySqlite(databaseUrl.replace(/^file:/, ""));
}

async function surveySqlite(path: string): Promise<DatabaseSurvey> {
	// Not opened where it is empty: SQLite would delete a write-ahead log beside it.
	if (!statSync(path, { throwIfNoEntry: false })?.size) return { state: "absent", photos: 0 };
	const database = new Database(path, { readonly: true, timeout: 0 });
	try {
		const ask: Ask = async (sql) => database.prepare(sql).get() as Record<string, unknown> | undefined;
		return await survey(ask, `SELECT 1 AS found FROM sqlite_schema WHERE name = '_prisma_migrations'`);
	} finally {
		database.close();
	}
}

async function surveyPostgresql(databaseUrl: string): Promise<DatabaseSurvey> {
	const client = new pg.Client({
		connectionString: databaseUrl,
		connectionTimeoutMillis: 5000,
		statement_timeout: 5000,
		query_timeout: 6000,
	});
	client.on("error", () => {}); // what is being asked fails with it
	await client.connect();
	try {
		const ask: Ask = async (sql) => (await client.query<Record<string, unknown>>(sql)).rows[0];
		return await survey(ask, `SELECT 1 AS found WHERE to_regclass('"_prisma_migrations"') IS NOT NULL`);
	} finally {
		await client.end();
	}
}

const exists = (table: string) => `EXISTS (SELECT 1 FROM "${table}")`;

async function survey(ask: Ask, findMigrations: string): Promise<DatabaseSurvey> {
	const isMigrated =
		(await ask(findMigrations)) && (await ask(`SELECT 1 AS found FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL LIMIT 1`));
	if (!isMigrated) return { state: "absent", photos: 0 };

	const used = ["User", "Article", "Section", "Setting"].map(exists).join(" OR ");
	const row = await ask(
		`SELECT CASE WHEN ${used} THEN 1 ELSE 0 END AS used, (SELECT count(*) FROM "Photo") AS photos, (SELECT max("id") FROM "Change") AS change`,
	);
	return { state: Number(row?.used) === 1 ? "paper" : "blank", photos: Number(row?.photos) };
}
