import { getSite } from "#lib/site/queries.ts";
import { fileAnswer } from "../../answers.ts";

export const dynamic = "force-dynamic";

/** To whom the paper belongs, and whom it vouches for. */
export async function GET(): Promise<Response> {
	return fileAnswer((await getSite()).trustTxt);
}
