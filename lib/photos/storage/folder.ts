import { randomUUID } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { copyFile, link, mkdir, open, opendir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import process from "node:process";
import { checkedKey, type MediaStore } from "./store.ts";

/** Keeps media as files in a folder. */
export function folderStore(folder: string): MediaStore {
	const pathOf = (key: string) => join(/* turbopackIgnore: true */ folder, checkedKey(key));

	return {
		async find(key) {
			const found = await stat(pathOf(key)).catch(nothingThere);
			return found?.isFile() ? { bytes: found.size, keptAt: found.mtime } : null;
		},
		read: (key, range) => createReadStream(pathOf(key), range && { start: range.first, end: range.last }),
		async keep(key, file) {
			const near = await sameDisk(file, folder);
			await synced(near);
			await place(near, pathOf(key), folder);
			await rm(near, { force: true });
			await rm(file, { force: true });
		},
		lend: (key, use) => use(pathOf(key)),
		remove: (key) => rm(pathOf(key), { force: true }),
		list: (inside) => keysIn(folder, join(folder, inside)),
	};
}

/** The file itself, or its copy where it lies on another disk: a name can only be given on one. */
async function sameDisk(file: string, folder: string): Promise<string> {
	await mkdir(join(folder, "incoming"), { recursive: true });
	const [its, ours] = await Promise.all([stat(file), stat(folder)]);
	if (its.dev === ours.dev) return file;

	const copy = join(folder, "incoming", randomUUID());
	await copyFile(file, copy);
	return copy;
}

/** Gives the file its name at once or not at all. A link, unlike a rename, never replaces what somebody kept meanwhile. */
async function place(file: string, path: string, folder: string): Promise<void> {
	const made = await mkdir(dirname(path), { recursive: true });
	await link(file, path).catch((error: unknown) => {
		if (codeOf(error) === "EEXIST") return;
		if (!linkless.has(codeOf(error))) throw error;
		return rename(file, path);
	});
	await synced(dirname(path));
	// The folders above were made just now: their names must last as well.
	for (let above = dirname(dirname(path)); made && above.startsWith(folder); above = dirname(above)) await synced(above);
}

/** What file systems say that have no links: FAT, and some that lie on the network. */
const linkless = new Set<unknown>(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);

/** Waits until a file's bytes, or a folder's names, are on the disk. */
async function synced(path: string): Promise<void> {
	if (process.platform === "win32") return; // has no way to open a folder
	const handle = await open(path, "r");
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}

async function* keysIn(folder: string, inside: string): AsyncIterable<string> {
	if (!existsSync(inside)) return;
	for await (const entry of await opendir(inside, { recursive: true }))
		if (entry.isFile()) yield relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/");
}

function nothingThere(error: unknown): null {
	if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
	throw error;
}

function codeOf(error: unknown): unknown {
	return error instanceof Error && "code" in error ? error.code : undefined;
}
