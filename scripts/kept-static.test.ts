import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keepStaticFiles } from "./kept-static.ts";

const day = 24 * 60 * 60 * 1000;

test("the files of a replaced build are kept for fourteen days after it was replaced", () => {
	const build = mkdtempSync(join(tmpdir(), "bureau-kept-"));
	onTestFinished(() => rmSync(build, { recursive: true }));
	const chunks = join(build, "static", "chunks");
	const kept = (name: string) => existsSync(join(build, "cache", "earlier-static", "chunks", name));
	keepStaticFiles(build, new Date()); // the first build replaces nothing
	mkdirSync(chunks, { recursive: true });
	writeFileSync(join(chunks, "first.js"), "1");
	const replaced = Date.now();

	keepStaticFiles(build, new Date(replaced));
	rmSync(join(chunks, "first.js"));
	expect(kept("first.js")).toBe(true);
	keepStaticFiles(build, new Date(replaced + 13 * day));
	expect(kept("first.js")).toBe(true);
	keepStaticFiles(build, new Date(replaced + 15 * day));
	expect(kept("first.js")).toBe(false);
});
