import { dialectOf } from "#lib/db/client.ts";
import { PostgresqlWriter } from "./postgresql-writer.ts";
import type { Rows } from "./rows.ts";
import { SqliteWriter } from "./sqlite-writer.ts";

/** Writes rows in bulk, around the commands. */
export type Writer = {
	/** All rows and the run's record in one transaction, or none. */
	write(rows: Rows, record: string): Promise<void>;
	/** Leaves the database as it is best read, and closes. */
	finish(): Promise<void>;
	/** Closes without more ado. */
	close(): Promise<void>;
};

/** The setting that says what a run made, so that one which was stopped can go on. */
export const recordKey = "generated";

export async function openWriter(databaseUrl: string): Promise<Writer> {
	if (dialectOf(databaseUrl) === "sqlite") return new SqliteWriter(databaseUrl.replace(/^file:/, ""), recordKey);

	return PostgresqlWriter.open(databaseUrl, recordKey);
}
