import { readSpan } from "#lib/archive/calendar.ts";

/** What stands at an address of the paper: a redirect there would never be followed. */
export type Standing =
	| { kind: "site" }
	| { kind: "section" | "page" | "topic" | "contributor" | "series"; name: string }
	| { kind: "story"; articleId: number; name: string; address: string }
	| { kind: "withdrawn"; name: string };

/** Everything below these is the site's own. */
const folders = ["admin", "api", "media", "_next", "reader-modules", "fonts", "sitemaps", ".well-known"];
const pages = ["/", "/search", "/latest", "/most-read", "/archive", "/corrections", "/healthz", "/readyz"];
const files =
	/^\/(robots|ads|trust|llms|indexnow)\.txt$|^\/(news-)?sitemap\.xml$|^\/(apple-touch-)?icon\.\w+$|\/feed\.(xml|atom|json)$|^\/feed\.css$/;

/** Whether the site itself answers at a path, whatever the paper holds. */
export function isOfTheSite(path: string): boolean {
	const [first = "", ...rest] = path.split("/").filter(Boolean);
	if (first === "archive" && rest.length > 0) return readSpan(rest) !== null;

	return folders.includes(first) || pages.includes(path) || files.test(path);
}

/** Whether a path is a page or a file of the site's own for readers, not only below a folder of its. A section's feed is not known to be there. */
export function isPageOfTheSite(path: string): boolean {
	return isOfTheSite(path) && !folders.includes(path.split("/")[1] ?? "") && !/^\/.+\/feed\.\w+$/.test(path);
}

/** Why no redirect can be at an address: what stands there. */
export function standsThere(standing: Standing): string {
	switch (standing.kind) {
		case "site":
			return "The site itself answers at this address. Choose another.";
		case "story":
			return `The story “${standing.name}” is found at this address. To move it, change the address in the story’s settings.`;
		case "withdrawn":
			return `The withdrawn story “${standing.name}” gives its reason at this address.`;
		case "section":
		case "page":
		case "topic":
		case "contributor":
		case "series":
			return `The ${standing.kind} “${standing.name}” stands at this address. Only an address that holds nothing can lead elsewhere.`;
		default:
			return standing satisfies never;
	}
}
