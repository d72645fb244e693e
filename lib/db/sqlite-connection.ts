import type { SqlQuery, SqlResultSet } from "@prisma/driver-adapter-utils";
import Database from "better-sqlite3";
import { columnType, fromSqlite, toSqlite } from "./sqlite-values.ts";

const keptStatements = 500;

/** One connection to a SQLite file, with its statements prepared once. */
export class SqliteConnection {
	readonly #database: Database.Database;
	readonly #statements = new Map<string, Database.Statement>();

	/** Opens the file, and makes it unless `readOnly`. */
	constructor(path: string, options: { readOnly: boolean }) {
		this.#database = new Database(path, { timeout: 0 }); // waiting is done by whoever can let others run meanwhile
		if (!options.readOnly) this.#database.pragma("journal_mode = WAL");
		this.#database.pragma("journal_size_limit = 33554432"); // a large import leaves no large write-ahead log behind
		this.#database.pragma("synchronous = FULL"); // what was acknowledged survives a power cut
		this.#database.pragma("foreign_keys = ON");
		this.#database.pragma("cache_size = -65536"); // KiB
		this.#database.pragma("mmap_size = 268435456");
		this.#database.pragma("temp_store = MEMORY");
		if (options.readOnly) this.#database.pragma("query_only = ON");
	}

	get inTransaction(): boolean {
		return this.#database.inTransaction;
	}

	/** Whether this statement can change nothing. */
	reads(sql: string): boolean {
		return /^\s*(select|with|explain)\b/i.test(sql) && this.#prepare(sql).readonly;
	}

	execute(script: string): void {
		this.#database.exec(script);
	}

	/** Runs a statement for the number of rows that it changed. */
	run(query: SqlQuery): number {
		const statement = this.#prepare(query.sql);
		const values = valuesOf(query);
		if (!statement.reader) return statement.run(values).changes;

		return statement.all(values).length;
	}

	/** Runs a statement for its rows. */
	query(query: SqlQuery): SqlResultSet {
		const statement = this.#prepare(query.sql);
		if (!statement.reader) {
			const { lastInsertRowid } = statement.run(valuesOf(query));
			return { columnNames: [], columnTypes: [], rows: [], lastInsertId: lastInsertRowid.toString() };
		}

		const rows = statement.raw(true).all(valuesOf(query)) as unknown[][];
		const columns = statement.columns();
		const columnTypes = columns.map((column, index) => columnType(column.type, rows.find((row) => row[index] !== null)?.[index]));
		return {
			columnNames: columns.map((column) => column.name),
			columnTypes,
			rows: rows.map((row) => row.map((value, index) => fromSqlite(value, columnTypes[index] ?? 0))),
		};
	}

	close(): void {
		this.#statements.clear();
		this.#database.close();
	}

	#prepare(sql: string): Database.Statement {
		const kept = this.#statements.get(sql);
		if (kept) return kept;

		const statement = this.#database.prepare(sql).safeIntegers(true);
		if (this.#statements.size >= keptStatements) this.#statements.delete(this.#statements.keys().next().value ?? "");
		this.#statements.set(sql, statement);
		return statement;
	}
}

function valuesOf(query: SqlQuery): unknown[] {
	return query.args.map((value, index) => toSqlite(value, query.argTypes[index]));
}
