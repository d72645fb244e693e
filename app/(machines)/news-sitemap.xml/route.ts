import { newsSitemap } from "#lib/sitemaps/sitemap.ts";
import { listNews } from "#lib/sitemaps/story-queries.ts";
import { xmlStream } from "../answers.ts";

export const dynamic = "force-dynamic";

/** Stories of the last 48 hours. */
export async function GET(): Promise<Response> {
	return xmlStream(newsSitemap([await listNews()]));
}
