import type { z } from "zod";
import type { FieldError } from "#lib/articles/draft.ts";

/** Why a change to a section, topic, contributor or the site was refused; nothing was changed. */
export type Refused = { code: "notAllowed" } | { code: "unknown" } | { code: "invalid"; fields: FieldError[] };

/** One message for each field that a schema refused. */
export function fieldErrors(error: z.ZodError): FieldError[] {
	return error.issues.map((issue) => ({ field: issue.path.join("."), message: issue.message }));
}
