import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { root } from "../root.ts";

const bare = mkdtempSync(join(tmpdir(), "bureau-bare-"));
cpSync(join(root, "scripts"), join(bare, "scripts"), { recursive: true });
copyFileSync(join(root, "package.json"), join(bare, "package.json"));
afterAll(() => rmSync(bare, { recursive: true }));

const bureau = (folder: string, ...args: string[]) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, "scripts", "bureau.mjs"), ...args], { encoding: "utf8" });
	return { status, stdout, stderr };
};

test("help is there before anything is installed", () => {
	const { status, stdout } = bureau(bare, "help");

	expect(status).toBe(0);
	expect(stdout).toContain("npm start");
	expect(bureau(bare).stdout).toBe(stdout);
});

test("the version is the package's", () => {
	expect(bureau(bare, "--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
