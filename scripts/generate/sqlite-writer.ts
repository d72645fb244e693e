import Database from "better-sqlite3";
import { type Row, type Rows, tables, type Value } from "./rows.ts";
import type { Writer } from "./writer.ts";

const indexes = ["published_fts", "published_fts_headlines", "working_fts"];
const usualHash = 1024 * 1024;
const largeHash = 64 * usualHash;

/** Bulk rows for SQLite: one connection of its own, large transactions. */
export class SqliteWriter implements Writer {
	readonly #database: Database.Database;
	readonly #recordKey: string;

	constructor(path: string, recordKey: string) {
		this.#database = new Database(path, { timeout: 60_000 });
		this.#recordKey = recordKey;
		this.#database.pragma("journal_mode = WAL");
		this.#database.pragma("synchronous = NORMAL"); // a power cut may take the last batch, never the file
		this.#database.pragma("foreign_keys = OFF"); // articles and revisions name each other; the rows are whole by construction
		this.#database.pragma("cache_size = -262144");
		this.#database.pragma("wal_autocheckpoint = 16384");
		this.#hashSize(largeHash);
	}

	async write(rows: Rows, record: string): Promise<void> {
		const pointers = rows.Article.map((article, index) => {
			const id = rows.Revision[index]?.id ?? null;
			return { ...article, workingRevisionId: id, publishedRevisionId: id };
		});
		this.#database
			.transaction(() => {
				for (const table of tables) this.#insert(table, table === "Article" ? pointers : rows[table]);
				this.#database
					.prepare(`INSERT INTO "Setting" ("key", "value") VALUES (?, ?) ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"`)
					.run(this.#recordKey, record);
			})
			.immediate();
	}

	async finish(): Promise<void> {
		this.#database.pragma("analysis_limit = 1000");
		this.#database.exec("ANALYZE");
		await this.close();
	}

	async close(): Promise<void> {
		this.#hashSize(usualHash);
		this.#database.pragma("wal_checkpoint(TRUNCATE)");
		this.#database.close();
	}

	#insert(table: string, rows: readonly Row[]): void {
		const columns = Object.keys(rows[0] ?? {});
		if (columns.length === 0) return;

		const insert = this.#database.prepare(
			`INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
		);
		for (const row of rows) insert.run(columns.map((column) => asSqlite(row[column] ?? null)));
	}

	/** How much an index gathers in memory before it writes: the usual amount makes ten times as many pieces to merge. */
	#hashSize(bytes: number): void {
		for (const index of indexes)
			this.#database.prepare(`INSERT INTO "${index}"("${index}", rank) VALUES ('hashsize', ?)`).run(BigInt(bytes));
	}
}

function asSqlite(value: Value): string | number | null {
	if (value instanceof Date) return value.getTime();

	return typeof value === "boolean" ? Number(value) : value;
}
