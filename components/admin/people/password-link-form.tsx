"use client";

import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { MadeLink } from "./made-link.tsx";

type State = FormState & { link?: string };
type Props = { userId: string; action: (state: State, form: FormData) => Promise<State> };

/** For someone who forgot their password. */
export function PasswordLinkForm({ userId, action }: Props) {
	const { state, send, form } = useForm<State>(action, untouched);

	return (
		<form ref={form} action={send} aria-labelledby="password-link-title" className="grid gap-4">
			<h2 id="password-link-title" className="font-serif text-xl font-semibold">
				Forgotten password
			</h2>
			<p className="text-soft">Make a link with which they choose a new one. You never see their password.</p>
			<FormMessage state={state} />
			{state.link && <MadeLink key={state.link} link={state.link} />}
			<input type="hidden" name="userId" value={userId} />
			<p>
				<SubmitButton kind="secondary">Make a link</SubmitButton>
			</p>
		</form>
	);
}
