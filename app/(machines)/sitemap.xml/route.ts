import { listSitemaps } from "#lib/sitemaps/queries.ts";
import { sitemapIndex } from "#lib/sitemaps/sitemap.ts";
import { xmlAnswer } from "../answers.ts";

export const dynamic = "force-dynamic";

/** Names every sitemap of the paper. */
export async function GET(): Promise<Response> {
	return xmlAnswer(sitemapIndex(await listSitemaps()));
}
