import { readId } from "#lib/taxonomy/fields.ts";

/** A contributor as their form says it; an empty choice is none, and a photo that no form offers is one that is not there. */
export function contributorFrom(values: Record<string, string>) {
	const { portraitId, userId, allowSameName } = values;

	return {
		...values,
		portraitId: portraitId ? (readId(portraitId) ?? -1) : null,
		userId: userId || null,
		allowSameName: allowSameName === "on",
	};
}
