import { dirname, resolve, sep } from "node:path";

/** A Bureau that runs on this database: one start, with all its processes. */
export type Instance = { id: string; host: string; folder: string; beats: number };

/** How often an instance says that it runs, and after how long without a word it counts as ended, in milliseconds. */
export const beatEvery = 10_000;
export const liveFor = 30_000;

/**
 * Those of the other instances that keep their photos in another folder. Each writes its count of beats to a file in its media folder before
 * it writes it to the database: where that file is missing here, or is behind, this is another folder or a copy. `readBeats` reads it, null
 * where it is missing.
 */
export async function withOtherFolder(others: readonly Instance[], readBeats: (id: string) => Promise<number | null>): Promise<Instance[]> {
	const seen = await Promise.all(others.map(async ({ id, beats }) => ((await readBeats(id)) ?? -1) >= beats));

	return others.filter((_, index) => !seen[index]);
}

/** Whether others may use this database with a data folder of their own: not where it is a file in the data folder. */
export function mayBeShared(databaseUrl: string, dataDir: string): boolean {
	if (!databaseUrl.startsWith("file:")) return true;

	return !`${dirname(resolve(databaseUrl.slice("file:".length)))}${sep}`.startsWith(`${resolve(dataDir)}${sep}`);
}

/** What an operator has to know where two instances keep photos apart. */
export function otherFolderWords({ host, folder }: Pick<Instance, "host" | "folder">, own: string): string {
	return `Another Bureau, on ${host}, uses the same database and keeps its photos in another folder (${folder}) than this one (${own}). Each misses the photos and the sign-ins of the other.
Let both use one DATA_DIR, on a disk that both machines have; or stop the other one first.`;
}
