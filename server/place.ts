import { respell } from "./cache/address.ts";

/** Whom a path is for: it says who answers, under which policy, and whether what is answered may be kept. */
export type Place = "readers" | "newsroom" | "programs" | "framework" | "media" | "health" | "nobody";

/** What the newsroom's own pages ask of the server, below /api/. */
const newsroomsOwn = new Set(["build", "fronts", "pages", "photos", "redirects", "stories"]);

/** Whom a path is for, as it is spelt. */
export function placeOf(path: string): Place {
	if (path === "/admin" || path.startsWith("/admin/")) return "newsroom";
	if (path.startsWith("/_next/")) return "framework";
	if (path.startsWith("/media/")) return "media";
	if (path === "/healthz" || path === "/readyz") return "health";
	if (!path.startsWith("/api/")) return "readers";

	const [, , part = ""] = path.split("/", 3);
	if (part === "v1" || part === "reader") return "readers";
	return newsroomsOwn.has(part) ? "programs" : "nobody";
}

/** Whether a path is below the read API, whose answers any page anywhere may read. */
export function isReadApi(path: string): boolean {
	return path === "/api/v1" || path.startsWith("/api/v1/");
}

/**
 * Where a path that seems to be for readers would lead, once decoded, to a place of another kind: its one spelling. To a cache between us and
 * the newsroom both are the same address (RFC 3986, 6.2.2.2), and a page for all must not be kept under it. Null for all others.
 */
export function properPath(path: string): string | null {
	if (!path.includes("%") || placeOf(path) !== "readers") return null;
	const spelt = path.split("/").map(respell).join("/");

	return placeOf(spelt) === "readers" ? null : spelt;
}

/** The path and query that a request is for. Some clients name the site before it (RFC 9112, 3.2.2); whichever they name, there is one. */
export function targetOf(url: string): string {
	const [, rest] = /^https?:\/\/[^/?]*(.*)$/i.exec(url) ?? [];
	if (rest === undefined) return url;

	return rest.startsWith("/") ? rest : `/${rest}`;
}
