import { notThere } from "../answers.ts";

export const dynamic = "force-dynamic";

/** Addresses that the API does not have. */
export function GET(): Response {
	return notThere("The API has no such address. /api/v1/openapi.json names all it has.");
}
