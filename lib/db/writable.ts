import { randomUUID } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { db, dialectOf } from "./client.ts";
import { databaseTrouble, type TroubleKind } from "./trouble.ts";

/** So much is written to see whether there is room: more than a small save and its journal take. */
const probeBytes = 256 * 1024;

/** Why nothing can be saved, though the database can be read: a full disk, or one that can only be read; null where it can. */
export async function writeTrouble(databaseUrl: string, dataDir: string): Promise<TroubleKind | null> {
	const isFile = dialectOf(databaseUrl) === "sqlite";
	const folders = new Set([dataDir, ...(isFile ? [dirname(databaseUrl.slice("file:".length))] : [])]);
	for (const folder of folders) {
		const trouble = await folderTrouble(folder);
		if (trouble) return trouble;
	}
	if (isFile) return null;

	const [row] = await db().$queryRaw<{ transaction_read_only: string }[]>`SHOW transaction_read_only`;
	return row?.transaction_read_only === "on" ? "readOnly" : null;
}

/** Why nothing can be written to a folder; null where it can. `bytes` is how much has to have room. */
export async function folderTrouble(folder: string, bytes = probeBytes): Promise<TroubleKind | null> {
	const probe = join(/* turbopackIgnore: true */ folder, `.probe-${process.pid}-${randomUUID()}`);
	try {
		const file = await open(probe, "wx", 0o600);
		try {
			await file.writeFile(Buffer.alloc(bytes, 1)); // zeros need no room on some disks
		} finally {
			await file.close();
		}
		return null;
	} catch (error) {
		const kind = databaseTrouble(error)?.kind;
		return kind === "diskFull" || kind === "readOnly" || kind === "disk" ? kind : "rights";
	} finally {
		await rm(probe, { force: true }).catch(() => {}); // on a disk that can only be read there is none
	}
}
