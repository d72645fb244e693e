import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import process from "node:process";
import { readStylesheet, type Stylesheet } from "./used-styles.ts";

const kept = new Map<string, Stylesheet | null>();
const prefix = "/_next/static/";

/** A stylesheet that the build made, by its address, so that it can stand anywhere; null for what the build did not make. */
export function stylesheetAt(href: string): Stylesheet | null {
	const path = href.split("?", 1)[0] ?? "";
	if (!path.startsWith(prefix) || !path.endsWith(".css") || path.includes("..")) return null;
	const before = kept.get(path);
	if (before !== undefined) return before;

	const text = read(path);
	const stylesheet = text === null ? null : readStylesheet(text);
	kept.set(path, stylesheet); // only addresses that our own build wrote get here: they have an end
	return stylesheet;
}

function read(path: string): string | null {
	try {
		const file = join(process.env.BUREAU_DIST_DIR ?? ".next", "static", decodeURIComponent(path.slice(prefix.length)));
		return standingAnywhere(readFileSync(file, "utf8"), path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
		throw error;
	}
}

/** Addresses in a stylesheet are relative to it; in a page they would be relative to the page. A text that could end its element is none of ours. */
function standingAnywhere(css: string, path: string): string | null {
	if (/<\/style/i.test(css)) return null;

	return css
		.replace(/\/\*# sourceMappingURL=.*?\*\//g, "")
		.replace(/url\((["']?)(?!data:|https?:|\/|#)([^"')]+)\1\)/g, (_, quote: string, relative: string) => {
			return `url(${quote}${posix.join(posix.dirname(path), relative)}${quote})`;
		});
}
