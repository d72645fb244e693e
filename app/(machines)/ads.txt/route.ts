import { getSite } from "#lib/site/queries.ts";
import { fileAnswer } from "../answers.ts";

export const dynamic = "force-dynamic";

/** Who may sell the paper's advertising. */
export async function GET(): Promise<Response> {
	return fileAnswer((await getSite()).adsTxt);
}
