"use client";

import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";

type Props = { userId: string; isClosed: boolean; action: (state: FormState, form: FormData) => Promise<FormState> };

/** Closes an account, or opens it again. */
export function AccountSwitch({ userId, isClosed, action }: Props) {
	const { state, send, form } = useForm(action, untouched);

	return (
		<form ref={form} action={send} aria-labelledby="account-title" className="grid gap-4">
			<h2 id="account-title" className="font-serif text-xl font-semibold">
				{isClosed ? "This account is closed" : "Close the account"}
			</h2>
			<p className="text-soft">
				{isClosed
					? "They cannot sign in. Their stories and their name in the audit stay as they are."
					: "They are signed out everywhere at once and cannot sign in again until you reopen it. Invitations and password links they made stop working. Their stories stay."}
			</p>
			<FormMessage state={state} />
			<input type="hidden" name="userId" value={userId} />
			<p>
				<SubmitButton kind={isClosed ? "secondary" : "danger"}>{isClosed ? "Reopen the account" : "Close the account"}</SubmitButton>
			</p>
		</form>
	);
}
