"use client";

import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { PasswordField } from "#components/ui/password-field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { passwordRule } from "#lib/users/password-rule.ts";

type Props = {
	token: string;
	/** The address that was invited; null where the person chooses it. */
	email: string | null;
	action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Makes one's own account, with a link's token. */
export function NewAccountForm({ token, email, action }: Props) {
	const { state, send, form } = useForm(action, untouched);

	return (
		<form ref={form} action={send} noValidate className="grid gap-4">
			<FormMessage state={state} />
			<input type="hidden" name="token" value={token} />
			<TextField
				label="Your name"
				hint="As colleagues will see it."
				name="name"
				autoComplete="name"
				required
				maxLength={100}
				defaultValue={state.values?.name}
				error={state.errors.name}
			/>
			{email === null ? (
				<TextField
					label="Email address"
					hint="You sign in with it."
					name="email"
					type="email"
					autoComplete="username"
					required
					defaultValue={state.values?.email}
					error={state.errors.email}
				/>
			) : (
				<TextField
					label="Email address"
					hint="You sign in with it."
					name="email"
					type="email"
					autoComplete="username"
					readOnly
					value={email}
					error={state.errors.email}
				/>
			)}
			<PasswordField label="Password" hint={passwordRule} name="password" autoComplete="new-password" error={state.errors.password} />
			<SubmitButton>Make my account</SubmitButton>
		</form>
	);
}
