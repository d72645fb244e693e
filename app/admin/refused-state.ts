import { forbidden, notFound } from "next/navigation";
import type { FormState } from "#components/ui/form-state.ts";
import { respondWith } from "#lib/changes/response.ts";
import type { Refused, StillUsed } from "#lib/taxonomy/refused.ts";

/** A form that was turned down, with the status that says so to whoever does not read its words. */
export function turnedDown<State extends FormState>(state: State, status: 422 | 429 = 422): State {
	respondWith(status);

	return state;
}

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
			return turnedDown({ errors: {}, message: reason.why, values });
		case "invalid": {
			const errors: Record<string, string> = {};
			// One control may hold a list: what is wrong with a part of it is said beside it.
			for (const { field, message } of reason.fields) errors[field.split(".")[0] ?? ""] ??= message;
			return turnedDown({ errors, values });
		}
		default:
			return reason satisfies never;
	}
}
