import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { closeDb, type Db, type Dialect, db, useDb } from "./client.ts";
import { migrate } from "./migrate.ts";
import { templateName } from "./test-postgresql.ts";

/** What the tests of one database are given. `url()` is its address, `db()` its client, once the tests run. */
export type TestDatabase = { dialect: Dialect; url: () => string; db: () => Db };

type Fresh = { url: string; remove: () => Promise<void> };

/** Runs the same tests on SQLite and on PostgreSQL, each on a fresh database that `db()` speaks to. */
export function onBothDatabases(name: string, tests: (t: TestDatabase) => void): void {
	describe(`${name} (SQLite)`, () => onDatabase("sqlite", freshSqlite, tests));

	const server = inject("postgresqlServer");
	if (server) describe(`${name} (PostgreSQL)`, () => onDatabase("postgresql", () => freshPostgresql(server), tests));
}

function onDatabase(dialect: Dialect, make: () => Promise<Fresh>, tests: (t: TestDatabase) => void): void {
	let fresh: Fresh | null = null;
	beforeAll(async () => {
		fresh = await make();
		await useDb(fresh.url);
	});
	afterAll(async () => {
		await closeDb();
		await fresh?.remove();
	});
	tests({ dialect, url: () => fresh?.url ?? "", db });
}

/** A migrated SQLite file in a folder of its own. */
export async function freshSqlite(): Promise<Fresh> {
	const folder = mkdtempSync(join(tmpdir(), "bureau-sqlite-"));
	const url = `file:${join(folder, "bureau.db")}`;
	await migrate(url);

	return { url, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function freshPostgresql(server: string): Promise<Fresh> {
	const name = `test_${randomUUID().replaceAll("-", "")}`;
	await onServer(server, `CREATE DATABASE "${name}" TEMPLATE "${templateName}"`);

	return { url: `${server}/${name}`, remove: () => onServer(server, `DROP DATABASE "${name}" WITH (FORCE)`) };
}

async function onServer(server: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: `${server}/postgres` });
	await client.connect();
	try {
		// Copies of one template wait for each other instead of failing.
		await client.query("SELECT pg_advisory_lock(1)");
		await client.query(statement);
	} finally {
		await client.end();
	}
}
