import { readFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import { expect, test } from "vitest";
import { onBothDatabases, type TestDatabase } from "../lib/db/test-database.ts";
import { migrationScript } from "./migration-script.ts";

const models = readFileSync(join(import.meta.dirname, "..", "prisma", "schema.prisma"), "utf8");
/** What raw steps made and the models do not know. */
const raw = /^(_prisma_migrations|sqlite_.*|(published|working|photo)_(fts|search).*)$/;
/** Indexes on expressions, which the models cannot say. */
const rawIndexes = /Redirect_slug_idx/;

onBothDatabases("the steps of migrations", (t) => {
	test("lead to exactly the models", async () => {
		const { migrated, fromModels } = await shapes(t, models);
		expect(migrated.length).toBeGreaterThan(100);
		expect(migrated).toEqual(fromModels);
	});

	test("are found wanting where the models say something else", async () => {
		const { migrated, fromModels } = await shapes(t, models.replace(/^(\s+standfirst\s+String)/m, "$1?"));
		expect(migrated).not.toEqual(fromModels);
	});
});

function shapes(t: TestDatabase, models: string) {
	return t.dialect === "sqlite" ? shapesOfSqlite(t.url().replace(/^file:/, ""), models) : shapesOfPostgresql(t.url(), models);
}

async function shapesOfSqlite(path: string, models: string) {
	const migrated = new Database(path, { readonly: true });
	const fresh = new Database(":memory:");
	fresh.exec(await migrationScript("file::memory:", null, models));
	const shape = (database: Database.Database) =>
		[
			`SELECT m.name AS "table", p.name, p.type, p."notnull", p.dflt_value, p.pk FROM sqlite_schema m, pragma_table_info(m.name) p WHERE m.type = 'table'`,
			`SELECT m.name AS "table", p."from", p."table" AS target, p."to", p.on_delete FROM sqlite_schema m, pragma_foreign_key_list(m.name) p WHERE m.type = 'table'`,
			`SELECT tbl_name AS "table", sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL`,
		].flatMap((query) => described(database.prepare(query).all() as Described[]));
	const found = { migrated: shape(migrated), fromModels: shape(fresh) };
	migrated.close();
	fresh.close();

	return found;
}

async function shapesOfPostgresql(url: string, models: string) {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		await client.query("BEGIN; CREATE SCHEMA models; SET LOCAL search_path = models");
		await client.query(await migrationScript(url, null, models));
		const shape = async (schema: string) => {
			await client.query(`SET LOCAL search_path = ${schema}`);
			const parts = [
				`SELECT table_name AS "table", column_name, data_type, is_nullable, replace(column_default, '${schema}.', '') FROM information_schema.columns WHERE table_schema = '${schema}'`,
				`SELECT tablename AS "table", replace(indexdef, '${schema}.', '') AS indexdef FROM pg_indexes WHERE schemaname = '${schema}'`,
				`SELECT c.relname AS "table", pg_get_constraintdef(k.oid) FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE k.connamespace = '${schema}'::regnamespace AND k.contype <> 'n'`,
			];
			const found: string[] = [];
			for (const part of parts) found.push(...described((await client.query<Described>(part)).rows));
			return found;
		};

		return { migrated: await shape("public"), fromModels: await shape("models") };
	} finally {
		await client.query("ROLLBACK");
		await client.end();
	}
}

type Described = { table: string };

function described(rows: Described[]): string[] {
	return rows
		.filter(({ table }) => !raw.test(table))
		.map((row) => JSON.stringify(row))
		.filter((shape) => !rawIndexes.test(shape))
		.sort();
}
