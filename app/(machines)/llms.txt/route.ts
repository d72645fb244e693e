import { getSite } from "#lib/site/queries.ts";
import { fileAnswer } from "../answers.ts";

export const dynamic = "force-dynamic";

/** What the paper tells language models of itself. */
export async function GET(): Promise<Response> {
	return fileAnswer((await getSite()).llmsTxt, "text/markdown");
}
