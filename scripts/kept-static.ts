import { cpSync, existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** How long files of earlier builds are kept for pages that are still open, in milliseconds. */
const keptFor = 14 * 24 * 60 * 60 * 1000;
/** What of a build has names that change with the bytes. */
const hashed = ["chunks", "media"];

/** Where the files of earlier builds are; server/static.ts looks here second. The framework leaves this folder alone when it builds. */
function keptFolder(buildFolder: string): string {
	return join(buildFolder, "cache", "earlier-static");
}

/** Copies the static files of a build that is about to be replaced, and removes those that were replaced more than 14 days ago. */
export function keepStaticFiles(buildFolder: string, now: Date): void {
	const kept = keptFolder(buildFolder);
	for (const name of hashed) {
		const folder = join(buildFolder, "static", name);
		if (existsSync(folder)) cpSync(folder, join(kept, name), { recursive: true }); // the copies' times say when they were replaced
	}
	if (!existsSync(kept)) return;
	for (const entry of readdirSync(kept, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		if (entry.isFile() && now.getTime() - statSync(path).mtimeMs > keptFor) rmSync(path);
	}
}
