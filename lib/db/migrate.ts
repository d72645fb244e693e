import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import { dialectOf } from "./client.ts";
import { type Migration, migrationsOf, stepsAfter } from "./migrations.ts";

type Applied = { name: string; checksum: string };

// The table that Prisma's own tools keep, so that they understand this database as well.
const record = (dateType: string) => `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
	"id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" ${dateType}, "migration_name" VARCHAR(255) NOT NULL,
	"logs" TEXT, "rolled_back_at" ${dateType}, "started_at" ${dateType} NOT NULL DEFAULT CURRENT_TIMESTAMP, "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;

/** Asks either database for the steps that were taken. */
export const selectApplied = `SELECT "migration_name" AS name, "checksum" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL`;

/** Any number that nobody else on the server takes for the same purpose. */
const advisoryLock = 72_707_369;

/**
 * Brings a database to the shape that this version needs, all steps or none, however many processes try at once. Gives the names of
 * the steps it took. Throws MigrationError where the database is newer than this version, and where a lock is not to be had within seconds.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
	return dialectOf(databaseUrl) === "sqlite" ? migrateSqlite(databaseUrl.replace(/^file:/, "")) : migratePostgresql(databaseUrl);
}

/** The names of the steps that `migrate` would take. Throws MigrationError like it. */
export async function pendingMigrations(databaseUrl: string): Promise<string[]> {
	const dialect = dialectOf(databaseUrl);
	const applied =
		dialect === "sqlite" ? appliedToSqlite(databaseUrl.replace(/^file:/, "")) : await withPostgresql(databaseUrl, appliedToPostgresql);

	return stepsAfter(applied, migrationsOf(dialect)).map(({ name }) => name);
}

function migrateSqlite(path: string): string[] {
	mkdirSync(dirname(path), { recursive: true });
	const database = new Database(path, { timeout: 5000 });
	try {
		database.pragma("journal_mode = WAL");
		database.pragma("foreign_keys = OFF"); // a step may rebuild a table that others point at
		return database
			.transaction(() => {
				database.exec(record("DATETIME"));
				const steps = stepsAfter(database.prepare(selectApplied).all() as Applied[], migrationsOf("sqlite"));
				for (const step of steps) applyToSqlite(database, step);
				const broken = database.pragma("foreign_key_check") as unknown[];
				if (broken.length > 0) throw new Error(`The migration would leave ${broken.length} rows that point at nothing.`);
				return steps.map(({ name }) => name);
			})
			.immediate();
	} finally {
		database.close();
	}
}

function applyToSqlite(database: Database.Database, step: Migration): void {
	database.exec(step.script);
	const now = Date.now();
	database
		.prepare(
			`INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count") VALUES (?, ?, ?, ?, ?, 1)`,
		)
		.run(randomUUID(), step.checksum, now, step.name, now);
}

function appliedToSqlite(path: string): Applied[] {
	if (!existsSync(path)) return [];
	const database = new Database(path, { readonly: true, timeout: 5_000 });
	try {
		const table = database.prepare(`SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'`).get();
		return table ? (database.prepare(selectApplied).all() as Applied[]) : [];
	} finally {
		database.close();
	}
}

async function migratePostgresql(databaseUrl: string): Promise<string[]> {
	return withPostgresql(databaseUrl, async (client) => {
		await client.query("BEGIN");
		try {
			// A step that waits for a lock holds up all who come after it: it gives way, and the caller may try again.
			await client.query("SET LOCAL lock_timeout = '10s'");
			await client.query("SELECT pg_advisory_xact_lock($1)", [advisoryLock]);
			await client.query(record("TIMESTAMPTZ"));
			const { rows } = await client.query<Applied>(selectApplied);
			const steps = stepsAfter(rows, migrationsOf("postgresql"));
			for (const step of steps) await applyToPostgresql(client, step);
			await client.query("COMMIT");
			return steps.map(({ name }) => name);
		} catch (thrown) {
			await client.query("ROLLBACK");
			throw thrown;
		}
	});
}

async function applyToPostgresql(client: pg.Client, step: Migration): Promise<void> {
	await client.query(step.script);
	await client.query(
		`INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count") VALUES ($1, $2, now(), $3, now(), 1)`,
		[randomUUID(), step.checksum, step.name],
	);
}

async function appliedToPostgresql(client: pg.Client): Promise<Applied[]> {
	const { rows } = await client.query<{ found: string | null }>(`SELECT to_regclass('"_prisma_migrations"') AS found`);

	return rows[0]?.found ? (await client.query<Applied>(selectApplied)).rows : [];
}

async function withPostgresql<Answer>(databaseUrl: string, work: (client: pg.Client) => Promise<Answer>): Promise<Answer> {
	const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 });
	client.on("error", () => {}); // what is being asked fails with it
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}
