import { settings } from "#lib/settings.ts";
import { getSite } from "#lib/site/queries.ts";
import { robotsTxt } from "#lib/sitemaps/robots.ts";
import { answer } from "../answers.ts";

export const dynamic = "force-dynamic";

/** What programs may read. */
export async function GET(): Promise<Response> {
	return answer(robotsTxt(await getSite(), settings().siteUrl), "text/plain");
}
