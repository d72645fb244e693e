import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";

const file = join(import.meta.dirname, "lite.css");

/** Classes that the lite edition's stylesheet knows; all others are bytes for nothing. */
export const keptClasses: ReadonlySet<string> = new Set(
	[...readFileSync(file, "utf8").matchAll(/\.([a-z][\w-]*)/g)].flatMap(([, name]) => name ?? []),
);

let style: Promise<string> | undefined;

/** The stylesheet of the lite edition. Made once for each process. */
export function liteStyle(): Promise<string> {
	style ??= readFile(file, "utf8").then(async (text) => (await transform(text, { loader: "css", minify: true })).code.trim());

	return style;
}
