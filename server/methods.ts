import type { ServerResponse } from "node:http";
import { isReadApi, placeOf } from "./place.ts";
import { beaconPath } from "./reads/beacon.ts";

/** What the newsroom's own interfaces take besides being read. */
const programs: [RegExp, readonly string[]][] = [
	[/^\/api\/photos\/?$/, ["GET", "HEAD", "POST"]],
	[/^\/api\/photos\/(?!limit\/?$)[^/]+\/?$/, ["PATCH", "DELETE"]],
	[/^\/api\/(?:stories|fronts|pages)\/[^/]+\/draft\/?$/, ["GET", "HEAD", "PUT"]],
	[/^\/api\/stories\/[^/]+\/entries\/[^/]+\/?$/, ["PUT"]],
];
const reading = ["GET", "HEAD"];

/** The methods that an address takes, besides OPTIONS. */
export function methodsOf(path: string): readonly string[] {
	if (path === beaconPath) return ["POST"];
	const place = placeOf(path);
	if (place === "newsroom") return ["GET", "HEAD", "POST"];

	return place === "programs" ? (programs.find(([pattern]) => pattern.test(path))?.[1] ?? reading) : reading;
}

/** The methods of an address as the header Allow names them (RFC 9110, 10.2.1). */
export function allowed(path: string): string {
	return [...methodsOf(path), "OPTIONS"].join(", ");
}

/**
 * Answers OPTIONS: what may be done at an address (RFC 9110, 9.3.7). The read API is for any page anywhere, so a browser that asks on behalf
 * of another site's page first is told that it may go on, with whatever headers (Fetch, 3.3).
 */
export function tellMethods(response: ServerResponse, path: string): void {
	const allow = allowed(path);
	const crossOrigin = {
		"access-control-allow-origin": "*",
		"access-control-allow-methods": allow,
		"access-control-allow-headers": "*",
		"access-control-max-age": "86400",
	};
	response.writeHead(204, { allow, "cache-control": "no-store", ...(isReadApi(path) ? crossOrigin : {}) }).end();
}
