import pg from "pg";
import { type Row, type Rows, tables } from "./rows.ts";
import type { Writer } from "./writer.ts";

/** Bulk rows for PostgreSQL: whole tables of rows in one statement each. */
export class PostgresqlWriter implements Writer {
	readonly #client: pg.Client;
	readonly #recordKey: string;

	private constructor(client: pg.Client, recordKey: string) {
		this.#client = client;
		this.#recordKey = recordKey;
	}

	static async open(databaseUrl: string, recordKey: string): Promise<PostgresqlWriter> {
		const client = new pg.Client({ connectionString: databaseUrl });
		await client.connect();
		await client.query("SET synchronous_commit = off"); // a crash may take the last batch, never a part of one

		return new PostgresqlWriter(client, recordKey);
	}

	async write(rows: Rows, record: string): Promise<void> {
		await this.#client.query("BEGIN");
		try {
			for (const table of tables) await this.#insert(table, rows[table]);
			// The two name each other, so the article learns of its revision last.
			await this.#client.query(
				`UPDATE "Article" a SET "workingRevisionId" = r."id", "publishedRevisionId" = r."id" FROM "Revision" r WHERE r."articleId" = a."id" AND r."id" = ANY($1)`,
				[rows.Revision.map(({ id }) => id)],
			);
			for (const table of ["Article", "Revision"])
				await this.#client.query(`SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), (SELECT max("id") FROM "${table}"))`);
			await this.#client.query(
				`INSERT INTO "Setting" ("key", "value") VALUES ($1, $2) ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`,
				[this.#recordKey, record],
			);
			await this.#client.query("COMMIT");
		} catch (thrown) {
			await this.#client.query("ROLLBACK");
			throw thrown;
		}
	}

	async finish(): Promise<void> {
		await this.#client.query("VACUUM ANALYZE");
		await this.close();
	}

	async close(): Promise<void> {
		await this.#client.end();
	}

	async #insert(table: string, rows: readonly Row[]): Promise<void> {
		const columns = Object.keys(rows[0] ?? {}).map((column) => `"${column}"`);
		if (columns.length === 0) return;

		const named = columns.join(", ");
		await this.#client.query(`INSERT INTO "${table}" (${named}) SELECT ${named} FROM json_populate_recordset(NULL::"${table}", $1::json)`, [
			JSON.stringify(rows),
		]);
	}
}
