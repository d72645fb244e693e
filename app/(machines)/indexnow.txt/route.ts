import { getSite } from "#lib/site/queries.ts";
import { indexNowKey } from "#lib/syndication/index-now-key.ts";
import { fileAnswer } from "../answers.ts";

export const dynamic = "force-dynamic";

/** Proves to search engines that what they were told comes from this paper. */
export async function GET(): Promise<Response> {
	return fileAnswer((await getSite()).indexNow ? indexNowKey() : "");
}
