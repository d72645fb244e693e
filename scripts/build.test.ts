import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sourcesHash } from "./build.ts";

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "bureau-sources-"));
	mkdirSync(join(folder, "app", "admin"), { recursive: true });
	writeFileSync(join(folder, "app", "admin", "page.tsx"), "one");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the same sources need no build", () => {
	const before = sourcesHash(folder);
	writeFileSync(join(folder, "app", "admin", "page.tsx"), "one"); // touched, not changed

	expect(sourcesHash(folder)).toBe(before);
});

test("a changed, a new and a renamed file each need one", () => {
	const seen = new Set([sourcesHash(folder)]);
	writeFileSync(join(folder, "app", "admin", "page.tsx"), "two");
	seen.add(sourcesHash(folder));
	writeFileSync(join(folder, "next.config.js"), "");
	seen.add(sourcesHash(folder));
	renameSync(join(folder, "app", "admin"), join(folder, "app", "desk"));
	seen.add(sourcesHash(folder));

	expect(seen.size).toBe(4);
});

test("a changed test needs none", () => {
	const before = sourcesHash(folder);
	writeFileSync(join(folder, "app", "page.test.ts"), "");

	expect(sourcesHash(folder)).toBe(before);
});
