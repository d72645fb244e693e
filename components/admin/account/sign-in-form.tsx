"use client";

import { Checkbox } from "#components/ui/checkbox.tsx";
import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { PasswordField } from "#components/ui/password-field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";

type Props = { next: string; action: (state: FormState, form: FormData) => Promise<FormState> };

/** The way in. */
export function SignInForm({ next, action }: Props) {
	const { state, send, form } = useForm(action, untouched);

	return (
		<form ref={form} action={send} noValidate className="grid gap-4">
			<FormMessage state={state} />
			<input type="hidden" name="next" value={next} />
			<TextField
				label="Email address"
				name="email"
				type="email"
				autoComplete="username"
				required
				defaultValue={state.values?.email}
				error={state.errors.email}
			/>
			<PasswordField label="Password" name="password" autoComplete="current-password" error={state.errors.password} />
			<Checkbox
				label="Keep me signed in on this device"
				hint="For thirty days. Leave it off on a device that others use."
				name="remember"
				defaultChecked={state.values?.remember === "on"}
			/>
			<SubmitButton>Sign in</SubmitButton>
		</form>
	);
}
