"use client";

import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { PasswordField } from "#components/ui/password-field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { passwordRule } from "#lib/users/password-rule.ts";

type Props = { email: string; action: (state: FormState, form: FormData) => Promise<FormState> };

/** One's own password. */
export function PasswordForm({ email, action }: Props) {
	const { state, send, form } = useForm(action, untouched);

	return (
		<form ref={form} action={send} noValidate aria-labelledby="password-title" className="grid gap-4">
			<h2 id="password-title" className="font-serif text-xl font-semibold">
				Password
			</h2>
			<FormMessage state={state} />
			{/* Tells password managers whose password this is. */}
			<input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
			<PasswordField label="Present password" name="currentPassword" autoComplete="current-password" error={state.errors.currentPassword} />
			<PasswordField label="New password" hint={passwordRule} name="password" autoComplete="new-password" error={state.errors.password} />
			<p>
				<SubmitButton kind="secondary">Change password</SubmitButton>
			</p>
		</form>
	);
}
