/** What an action answers to its form: what is wrong, by field; words for the whole; and what was sent, to show again. */
export type FormState = {
	errors: Record<string, string>;
	/** What happened, or what is wrong with the whole. */
	message?: string;
	done?: boolean;
	values?: Record<string, string>;
	/** Where to go on from here once it is done. */
	goTo?: string;
};

export const untouched: FormState = { errors: {} };

type Issues = { issues: readonly { path: readonly PropertyKey[]; message: string }[] };

/** The first thing wrong with each field, from what zod found. */
export function fieldErrors({ issues }: Issues): Record<string, string> {
	const errors: Record<string, string> = {};
	for (const issue of issues) errors[issue.path.map(String).join(".")] ??= issue.message;

	return errors;
}

/** The form that an action was sent. Anybody can post to an action: what is no form counts as an empty one. */
export function sentForm(sent: unknown): FormData {
	return sent instanceof FormData ? sent : new FormData();
}

/** The texts of a form, to check and to show again after a refusal. Passwords, files and framework fields are not among them. */
export function sentValues(sent: unknown): Record<string, string> {
	const values: Record<string, string> = Object.create(null);
	for (const [name, value] of sentForm(sent)) {
		if (typeof value === "string" && !name.startsWith("$") && !/password/i.test(name)) values[name] = value;
	}

	return { ...values };
}
