// The thread on which SQLite searches: it has a connection of its own that can only read.
import { parentPort, workerData } from "node:worker_threads";
import Database from "better-sqlite3";
import { type FindRequest, find } from "./find.ts";
import { type All, sqliteIndex } from "./sqlite-index.ts";
import type { Answer, Question } from "./thread.ts";

const { path } = workerData as { path: string };
const database = new Database(path, { fileMustExist: true, timeout: 5000 });
database.pragma("query_only = ON");
database.pragma("cache_size = -32768"); // KiB
database.pragma("mmap_size = 1073741824");
const statements = new Map<string, Database.Statement>();

const all: All = async <Row>(sql: string, values: readonly (string | number)[]) => {
	const statement = statements.get(sql) ?? database.prepare(sql);
	statements.set(sql, statement);

	return statement.all(...values) as Row[];
};
const index = sqliteIndex(all);

parentPort?.on("message", ({ id, request }: Question) => {
	answer(id, request).then(
		(sent) => parentPort?.postMessage(sent),
		(error: unknown) => parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) } satisfies Answer),
	);
});

async function answer(id: number, request: FindRequest): Promise<Answer> {
	return { id, found: await find(index, request) };
}
