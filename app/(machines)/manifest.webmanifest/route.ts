import { manifestOf } from "#lib/site/manifest.ts";
import { getSite } from "#lib/site/queries.ts";
import { answer } from "../answers.ts";

export const dynamic = "force-dynamic";

/** The paper as an app. */
export async function GET(): Promise<Response> {
	return answer(JSON.stringify(manifestOf(await getSite())), "application/manifest+json");
}
