import type { z } from "zod";
import type { FieldError } from "#lib/articles/draft.ts";

/** Why a change to a section, topic, contributor or the site was refused; nothing was changed. */
export type Refused = { code: "notAllowed" } | { code: "unknown" } | { code: "invalid"; fields: FieldError[] };

/** Why nothing was deleted; `why` says so in words, and what to do. */
export type StillUsed = Exclude<Refused, { code: "invalid" }> | { code: "inUse"; why: string };

/** One message for each field that a schema refused. */
export function fieldErrors(error: z.ZodError): FieldError[] {
	return error.issues.map((issue) => ({ field: issue.path.join("."), message: issue.message }));
}

/** Refuses one field. */
export function invalidField(field: string, message: string): { ok: false; reason: { code: "invalid"; fields: FieldError[] } } {
	return { ok: false, reason: { code: "invalid", fields: [{ field, message }] } };
}
