import { setTimeout as pause } from "node:timers/promises";
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery, Transaction } from "@prisma/driver-adapter-utils";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { isBusy, toPrismaError } from "./sqlite-errors.ts";
import { closeFile, DatabaseFileGone, type OpenFile, openFile } from "./sqlite-file.ts";
import { Turns } from "./turns.ts";

const info = { provider: "sqlite", adapterName: "bureau-sqlite" } as const;

/** How long a write waits for another process's write to end, in milliseconds. */
const patience = 15_000;

/**
 * Prisma's driver for SQLite. A process writes through one connection, one transaction at a time, and reads through another that
 * sees only what was committed: nobody's writes are lost to somebody else's rollback, and no transaction reads another's half.
 */
export class SqliteAdapterFactory implements SqlDriverAdapterFactory {
	readonly provider = info.provider;
	readonly adapterName = info.adapterName;
	readonly #path: string;

	/** `url` is "file:" and a path. */
	constructor(url: string) {
		this.#path = url.replace(/^file:/, "");
	}

	async connect(): Promise<SqlDriverAdapter> {
		return new SqliteAdapter(this.#path);
	}
}

class SqliteAdapter implements SqlDriverAdapter {
	readonly provider = info.provider;
	readonly adapterName = info.adapterName;
	readonly #path: string;
	readonly #turns = new Turns();
	#file: OpenFile;

	constructor(path: string) {
		this.#path = path;
		this.#file = openFile(path);
	}

	getConnectionInfo() {
		return { supportsRelationJoins: false, maxBindValues: 32_000 };
	}

	queryRaw(query: SqlQuery) {
		return this.#route(query, (connection) => connection.query(query));
	}

	executeRaw(query: SqlQuery) {
		return this.#route(query, (connection) => connection.run(query));
	}

	async executeScript(script: string): Promise<void> {
		await this.#write((writer) => writer.execute(script));
	}

	async startTransaction(): Promise<Transaction> {
		const done = await this.#turns.take();
		try {
			this.#lookAgain();
			// Immediate: the write lock now, or a wait; never a refusal half way.
			await patiently(() => this.#file.writer.execute("BEGIN IMMEDIATE"));
		} catch (thrown) {
			done();
			throw toPrismaError(thrown);
		}

		return new SqliteTransaction(this.#file, done);
	}

	async dispose(): Promise<void> {
		const done = await this.#turns.take();
		closeFile(this.#file);
		done();
	}

	async #route<Answer>(query: SqlQuery, work: (connection: SqliteConnection) => Answer): Promise<Answer> {
		try {
			if (this.#file.watch.look() === "replaced") await this.#inTurn(() => this.#lookAgain());
			if (await patiently(() => this.#file.reader.reads(query.sql))) return await patiently(() => work(this.#file.reader));
		} catch (thrown) {
			throw toPrismaError(thrown);
		}

		return this.#write(work);
	}

	async #write<Answer>(work: (writer: SqliteConnection) => Answer): Promise<Answer> {
		return this.#inTurn(async () => {
			try {
				this.#lookAgain();
				return await patiently(() => work(this.#file.writer));
			} catch (thrown) {
				throw toPrismaError(thrown);
			}
		});
	}

	/** Opens the file anew where another is in its place. Only in one's turn: nobody is in the middle of a write then. */
	#lookAgain(): void {
		if (this.#file.watch.look() === "same") return;
		closeFile(this.#file);
		this.#file = openFile(this.#path);
	}

	async #inTurn<Answer>(work: () => Answer | Promise<Answer>): Promise<Answer> {
		const done = await this.#turns.take();
		try {
			return await work();
		} finally {
			done();
		}
	}
}

class SqliteTransaction implements Transaction {
	readonly provider = info.provider;
	readonly adapterName = info.adapterName;
	readonly options = { usePhantomQuery: true };
	readonly #connection: SqliteConnection;
	readonly #watch: OpenFile["watch"];
	readonly #done: () => void;

	constructor({ writer, watch }: OpenFile, done: () => void) {
		this.#connection = writer;
		this.#watch = watch;
		this.#done = done;
	}

	async queryRaw(query: SqlQuery) {
		return translating(() => this.#connection.query(query));
	}

	async executeRaw(query: SqlQuery) {
		return translating(() => this.#connection.run(query));
	}

	async createSavepoint(name: string) {
		translating(() => this.#connection.execute(`SAVEPOINT "${name}"`));
	}

	async rollbackToSavepoint(name: string) {
		translating(() => this.#connection.execute(`ROLLBACK TO "${name}"`));
	}

	async releaseSavepoint(name: string) {
		translating(() => this.#connection.execute(`RELEASE "${name}"`));
	}

	async commit(): Promise<void> {
		try {
			// What is acknowledged must be in the file that the next process will open.
			if (this.#watch.look() === "replaced")
				throw new DatabaseFileGone("Another database file was put in the place of the one being written.");
			await patiently(() => this.#connection.execute("COMMIT"));
		} catch (thrown) {
			if (this.#connection.inTransaction) this.#connection.execute("ROLLBACK");
			throw toPrismaError(thrown);
		} finally {
			this.#done();
		}
	}

	async rollback(): Promise<void> {
		try {
			if (this.#connection.inTransaction) this.#connection.execute("ROLLBACK");
		} finally {
			this.#done();
		}
	}
}

function translating<Answer>(work: () => Answer): Answer {
	try {
		return work();
	} catch (thrown) {
		throw toPrismaError(thrown);
	}
}

/** Tries again while another process writes, letting this one do other things in between. */
async function patiently<Answer>(work: () => Answer): Promise<Answer> {
	const end = Date.now() + patience;
	for (let wait = 1; ; wait = Math.min(wait * 2, 40)) {
		try {
			return work();
		} catch (thrown) {
			if (!isBusy(thrown) || Date.now() > end) throw thrown;
		}
		await pause(wait + Math.random() * wait);
	}
}
