import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import process from "node:process";
import { actionKey } from "./action-key.ts";
import { keepStaticFiles } from "./kept-static.ts";
import { step } from "./launcher/progress.mjs";
import { quietly } from "./launcher/run.mjs";

const folders = ["app", "components", "lib", "server"];
const files = [
	"next.config.js",
	"postcss.config.mjs",
	"package.json",
	"package-lock.json",
	"prisma/schema.prisma",
	"instrumentation-client.ts",
	"proxy.ts",
];

/** Where the build is. */
export function buildFolder(root: string): string {
	return join(root, process.env.BUREAU_DIST_DIR ?? ".next");
}

/** True where the kept build was made from the sources as they are. */
export function isBuilt(root: string): boolean {
	const stamp = join(buildFolder(root), "bureau-sources");

	return existsSync(stamp) && readFileSync(stamp, "utf8") === sourcesHash(root);
}

/** Builds the site unless it is built from these very sources already. Says nothing where there is nothing to do. */
export async function buildIfChanged(root: string): Promise<void> {
	if (isBuilt(root)) return;

	const stamp = join(buildFolder(root), "bureau-sources");
	const hash = sourcesHash(root); // before: what changes meanwhile is built next time
	rmSync(stamp, { force: true });
	await step("Building the site", async () => {
		const next = join(root, "node_modules", "next", "dist", "bin", "next");
		keepStaticFiles(buildFolder(root), new Date()); // before the framework clears them away
		await quietly(process.execPath, [next, "build"], { cwd: root, env: { ...process.env, ...buildEnvironment(hash) } });
		writeFileSync(stamp, hash);
	});
}

/** What makes builds of the same sources interchangeable, wherever they are made: the same build id and the same ids of server actions. */
export function buildEnvironment(hash: string): Record<string, string> {
	return {
		NODE_ENV: "production",
		NEXT_TELEMETRY_DISABLED: "1",
		NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey(),
		BUREAU_BUILD: hash.slice(0, 16),
	};
}

/** One hash over everything that the build is made from: names and contents, tests left out, and the key of the server actions. */
export function sourcesHash(root: string): string {
	const hash = createHash("sha256").update(actionKey());
	for (const path of sourcesOf(root)) {
		const content = readFileSync(path);
		hash.update(`${relative(root, path)}\0${content.length}\0`).update(content);
	}

	return hash.digest("hex");
}

function sourcesOf(root: string): string[] {
	const inFolders = folders
		.map((folder) => join(root, folder))
		.filter((folder) => existsSync(folder))
		.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile() && !/\.(test|test-support)\.tsx?$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));

	return [...inFolders, ...files.map((file) => join(root, file)).filter((file) => existsSync(file))].sort();
}
