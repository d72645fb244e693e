"use client";

import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";

type Props = { name: string; action: (state: FormState, form: FormData) => Promise<FormState> };

/** One's own name. */
export function NameForm({ name, action }: Props) {
	const { state, send, form } = useForm(action, untouched);

	return (
		<form ref={form} action={send} noValidate aria-labelledby="name-title" className="grid gap-4">
			<h2 id="name-title" className="font-serif text-xl font-semibold">
				Name
			</h2>
			<FormMessage state={state} />
			<TextField
				label="Your name"
				hint="Colleagues and the audit see it. Bylines are set in each story."
				name="name"
				autoComplete="name"
				required
				maxLength={100}
				defaultValue={state.values?.name ?? name}
				error={state.errors.name}
			/>
			<p>
				<SubmitButton kind="secondary">Change name</SubmitButton>
			</p>
		</form>
	);
}
