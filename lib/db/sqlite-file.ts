import { statSync } from "node:fs";
import { SqliteConnection } from "./sqlite-connection.ts";

/** The file of the database is not where it was: moved away, deleted, or on a disk that is gone. Nothing can be kept until it is back. */
export class DatabaseFileGone extends Error {
	override name = "DatabaseFileGone";
}

/**
 * Watches that a path still leads to the file that was opened. An open file can be read and written after it was moved away, and whoever
 * puts another in its place would lose what was acknowledged in between.
 */
export class WatchedFile {
	readonly #path: string;
	readonly #opened: string | null;

	/** To be made once the file is open. A database in memory has none. */
	constructor(path: string) {
		this.#path = path;
		this.#opened = identityOf(path);
	}

	/** "same", or "replaced" where another file is there now. Throws DatabaseFileGone where none is. */
	look(): "same" | "replaced" {
		if (this.#opened === null) return "same";
		const now = identityOf(this.#path);
		if (now === null) throw new DatabaseFileGone(`The database file ${this.#path} is gone. Put it back where it was.`);

		return now === this.#opened ? "same" : "replaced";
	}
}

/** A database file with the connection that writes, the one that reads, and the watch over it. */
export type OpenFile = { writer: SqliteConnection; reader: SqliteConnection; watch: WatchedFile };

export function openFile(path: string): OpenFile {
	const writer = new SqliteConnection(path, { readOnly: false });

	return { writer, reader: new SqliteConnection(path, { readOnly: true }), watch: new WatchedFile(path) };
}

export function closeFile({ writer, reader }: OpenFile): void {
	writer.close();
	reader.close();
}

function identityOf(path: string): string | null {
	const found = statSync(path, { throwIfNoEntry: false });

	return found ? `${found.dev}:${found.ino}` : null;
}
