"use client";

import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";

type Props = { number: number; save: number | null; action: (state: FormState, form: FormData) => Promise<FormState> };

/** Makes an older state the newest. What is newest now stays in the history. */
export function RestoreForm({ number, save, action }: Props) {
	const { state, send, form } = useForm(action, untouched);

	return (
		<form action={send} ref={form} className="grid justify-items-start gap-2">
			<input type="hidden" name="number" value={number} />
			{save !== null && <input type="hidden" name="save" value={save} />}
			<SubmitButton>Restore this state</SubmitButton>
			<FormMessage state={state} />
		</form>
	);
}
