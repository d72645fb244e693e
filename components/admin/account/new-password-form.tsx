"use client";

import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { PasswordField } from "#components/ui/password-field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { passwordRule } from "#lib/users/password-rule.ts";

type Props = { token: string; email: string; action: (state: FormState, form: FormData) => Promise<FormState> };

/** Replaces a forgotten password, with a link's token. */
export function NewPasswordForm({ token, email, action }: Props) {
	const { state, send, form } = useForm(action, untouched);

	return (
		<form ref={form} action={send} noValidate className="grid gap-4">
			<FormMessage state={state} />
			<input type="hidden" name="token" value={token} />
			<TextField label="Email address" name="email" type="email" autoComplete="username" readOnly value={email} />
			<PasswordField label="New password" hint={passwordRule} name="password" autoComplete="new-password" error={state.errors.password} />
			<SubmitButton>Use this password</SubmitButton>
		</form>
	);
}
