import { db, dialect } from "#lib/db/client.ts";
import { type FindRequest, type Found, find } from "./find.ts";
import { postgresqlIndex } from "./postgresql-index.ts";
import { sqliteIndex } from "./sqlite-index.ts";

/** Does one search somewhere else than on this thread. */
export type Finder = (request: FindRequest) => Promise<Found>;

const key = Symbol.for("bureau.finder");
const shared = globalThis as { [key]?: Finder };

/** The server names who searches for this process; null where nobody does. */
export function findWith(finder: Finder | null): void {
	if (finder) shared[key] = finder;
	else delete shared[key];
}

/** Finds one page: PostgreSQL searches by itself, SQLite on the thread that was named, or here where none was. */
export function findPage(request: FindRequest): Promise<Found> {
	if (dialect() === "postgresql") return find(postgresqlIndex, request);

	return shared[key] ? shared[key](request) : find(sqliteIndex(here), request);
}

function here<Row>(sql: string, values: readonly (string | number)[]): Promise<Row[]> {
	return db().$queryRawUnsafe<Row[]>(sql, ...values);
}
