"use client";

import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { MadeLink } from "./made-link.tsx";
import { roleChoices } from "./role-choices.ts";

type State = FormState & { link?: string };
type Props = { action: (state: State, form: FormData) => Promise<State> };

/** Invites one person. */
export function InviteForm({ action }: Props) {
	const { state, send, form } = useForm<State>(action, untouched);

	return (
		<form ref={form} action={send} noValidate aria-labelledby="invite-title" className="grid gap-4">
			<h2 id="invite-title" className="font-serif text-xl font-semibold">
				Invite someone
			</h2>
			<FormMessage state={state} />
			{state.link && <MadeLink key={state.link} link={state.link} />}
			<TextField
				label="Email address"
				name="email"
				type="email"
				autoComplete="off"
				required
				defaultValue={state.values?.email}
				error={state.errors.email}
			/>
			<Select
				label="Role"
				hint="Each may do all that the ones before it may."
				name="role"
				choices={roleChoices}
				defaultValue={state.values?.role ?? "reporter"}
				error={state.errors.role}
			/>
			<p>
				<SubmitButton>Make an invitation</SubmitButton>
			</p>
		</form>
	);
}
