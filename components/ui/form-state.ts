/** What an action answers to its form: what is wrong, by field; words for the whole; and what was sent, to show again. */
export type FormState = {
	errors: Record<string, string>;
	/** What happened, or what is wrong with the whole. */
	message?: string;
	done?: boolean;
	values?: Record<string, string>;
};

export const untouched: FormState = { errors: {} };

type Issues = { issues: readonly { path: readonly PropertyKey[]; message: string }[] };

/** The first thing wrong with each field, from what zod found. */
export function fieldErrors({ issues }: Issues): Record<string, string> {
	const errors: Record<string, string> = {};
	for (const issue of issues) errors[issue.path.map(String).join(".")] ??= issue.message;

	return errors;
}

/** The texts of a form, to show again after a refusal. Passwords and framework fields are not among them. */
export function sentValues(form: FormData): Record<string, string> {
	const values: Record<string, string> = {};
	for (const [name, value] of form) {
		if (typeof value === "string" && !name.startsWith("$") && !/password/i.test(name)) values[name] = value;
	}

	return values;
}
