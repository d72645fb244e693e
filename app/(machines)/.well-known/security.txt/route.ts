import { getSite } from "#lib/site/queries.ts";
import { fileAnswer } from "../../answers.ts";

export const dynamic = "force-dynamic";

/** Whom to tell of a weakness (RFC 9116). */
export async function GET(): Promise<Response> {
	return fileAnswer((await getSite()).securityTxt);
}
