import { openApi } from "#lib/api/openapi.ts";
import { settings } from "#lib/settings.ts";
import { getSite } from "#lib/site/queries.ts";
import { answer } from "../answers.ts";

export const dynamic = "force-dynamic";

/** What the API gives, for programs that make clients of it. */
export async function GET(): Promise<Response> {
	return answer(openApi(await getSite(), settings().siteUrl));
}
