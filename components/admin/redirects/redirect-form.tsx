"use client";

import { useState } from "react";
import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { useMoveOn } from "../taxonomy/use-move-on.ts";
import { statusChoices } from "./words.ts";

type Props = {
	/** The number of one that is there; null for a new one. */
	id: number | null;
	given: { from: string; to: string; status: string };
	submit: string;
	action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** An old or a short address, and where it leads. */
export function RedirectForm({ id, given, submit, action }: Props) {
	const { state, send, form } = useForm(action, untouched);
	const here = useMoveOn(state);
	const { errors, values } = state;
	const [status, setStatus] = useState(given.status);

	return (
		<form ref={form} action={send} noValidate className="grid gap-5">
			<FormMessage state={here} />
			{id !== null && <input type="hidden" name="id" value={id} />}
			<TextField
				label="Old or short address"
				hint="Of this paper, such as /old/story.html or /donate. Small and capital letters are the same."
				name="from"
				required
				dir="ltr"
				autoComplete="off"
				autoCapitalize="none"
				spellCheck={false}
				maxLength={1000}
				defaultValue={values?.from ?? given.from}
				error={errors.from}
			/>
			<Select
				label="What happens there"
				name="status"
				choices={statusChoices}
				value={status}
				onChange={(event) => setStatus(event.target.value)}
				error={errors.status}
			/>
			{status !== "410" && (
				<TextField
					label="Leads to"
					hint="A page of this paper, such as /town, or a whole address elsewhere. A story is followed wherever it moves."
					name="to"
					required
					dir="ltr"
					autoComplete="off"
					autoCapitalize="none"
					spellCheck={false}
					maxLength={1000}
					defaultValue={values?.to ?? given.to}
					error={errors.to}
				/>
			)}
			<p>
				<SubmitButton>{submit}</SubmitButton>
			</p>
		</form>
	);
}
