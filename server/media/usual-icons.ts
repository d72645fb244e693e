import type { IncomingMessage, ServerResponse } from "node:http";
import { type BrandPicture, brandAddress } from "#lib/site/brand-addresses.ts";
import { getSite } from "#lib/site/queries.ts";

/** Where programs look for an icon without having read a page, and where earlier versions had theirs. */
const pictures = new Map<string, BrandPicture>([
	["/favicon.ico", "icon-48"],
	["/icon.svg", "icon-192"],
	["/icon-192.png", "icon-192"],
	["/icon-512.png", "icon-512"],
	["/icon-maskable.png", "maskable-512"],
	["/apple-touch-icon.png", "icon-180"],
	["/apple-touch-icon-precomposed.png", "icon-180"],
]);

/** Leads the usual addresses of icons to the paper's own. Answers whether it did. */
export async function serveUsualIcon(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean> {
	const picture = pictures.get(path);
	if (!picture || (request.method !== "GET" && request.method !== "HEAD")) return false;

	const location = brandAddress(await getSite(), picture) ?? "/";
	response.writeHead(302, { location, "cache-control": "public, max-age=3600" }).end();
	return true;
}
