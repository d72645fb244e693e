import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { withEsbuild } from "../esbuild.ts";

const file = join(import.meta.dirname, "lite.css");

/** Classes that the lite edition's stylesheet knows; all others are bytes for nothing. */
export const keptClasses: ReadonlySet<string> = new Set(
	[...readFileSync(file, "utf8").matchAll(/\.([a-z][\w-]*)/g)].flatMap(([, name]) => name ?? []),
);

let style: Promise<string> | undefined;

/** The stylesheet of the lite edition. Made once for each process. */
export function liteStyle(): Promise<string> {
	style ??= makeStyle();

	return style;
}

async function makeStyle(): Promise<string> {
	const text = await readFile(file, "utf8");
	const { code } = await withEsbuild(() => transform(text, { loader: "css", minify: true }));

	return code.trim();
}
