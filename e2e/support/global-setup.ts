import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { buildIfChanged } from "../../scripts/build.ts";
import { root } from "../../scripts/root.ts";
import { makeTemplates, templatesVariable } from "./template.ts";

/** Builds the site and makes the newspapers that every story begins with a copy of. */
export default async function setUp(): Promise<() => void> {
	await buildIfChanged(root);

	const folder = mkdtempSync(join(tmpdir(), "bureau-e2e-"));
	process.env[templatesVariable] = folder; // workers inherit it
	await makeTemplates(folder);

	return () => rmSync(folder, { recursive: true, force: true });
}
