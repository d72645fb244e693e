import { forbidden, notFound } from "next/navigation";
import type { FormState } from "#components/ui/form-state.ts";
import type { Refused, StillUsed } from "#lib/taxonomy/refused.ts";

/** What a refused command answers to its form. What none of our pages offers is answered as an address that holds nothing. */
export function refusedState(reason: Refused | StillUsed, values?: Record<string, string>): FormState {
	switch (reason.code) {
		case "notAllowed":
			forbidden();
			break;
		case "unknown":
			notFound();
			break;
		case "inUse":
			return { errors: {}, message: reason.why, values };
		case "invalid": {
			const errors: Record<string, string> = {};
			// One control may hold a list: what is wrong with a part of it is said beside it.
			for (const { field, message } of reason.fields) errors[field.split(".")[0] ?? ""] ??= message;
			return { errors, values };
		}
		default:
			return reason satisfies never;
	}
}
