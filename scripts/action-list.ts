import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { root } from "./root.ts";

const manifest = z.object({ node: z.record(z.string(), z.object({ filename: z.string(), exportedName: z.string() })) });

/** The ids of the server actions that the last release had, each with its file and name; a test sees that none is lost. */
export const actionListPath = join(root, "scripts", "released-actions.json");

/** Writes the list anew from a build, at a release. Answers how many there are. */
export function recordActions(buildFolder: string): number {
	const { node } = manifest.parse(JSON.parse(readFileSync(join(buildFolder, "server", "server-reference-manifest.json"), "utf8")));
	const named = Object.entries(node).map(([id, { filename, exportedName }]) => [id, `${filename}:${exportedName}`] as const);
	named.sort(([, one], [, other]) => (one < other ? -1 : 1));
	writeFileSync(actionListPath, `${JSON.stringify(Object.fromEntries(named), null, "\t")}\n`);

	return named.length;
}
