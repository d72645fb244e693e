"use client";

import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { useMoveOn } from "../taxonomy/use-move-on.ts";

/** Begins a page: its title, and where it will stand. */
export function NewPageForm({ action }: { action: (state: FormState, form: FormData) => Promise<FormState> }) {
	const { state, send, form } = useForm(action, untouched);
	const here = useMoveOn(state);

	return (
		<form ref={form} action={send} noValidate className="grid gap-5">
			<FormMessage state={here} />
			<TextField
				label="Title"
				hint="As its heading and the menus say it, such as “About us”."
				name="title"
				required
				dir="auto"
				autoComplete="off"
				maxLength={80}
				defaultValue={state.values?.title}
				error={state.errors.title}
			/>
			<TextField
				label="Address"
				hint="Small letters, digits and hyphens. Leave it empty to have it made from the title."
				name="slug"
				dir="ltr"
				autoComplete="off"
				autoCapitalize="none"
				spellCheck={false}
				maxLength={120}
				defaultValue={state.values?.slug}
				error={state.errors.slug}
			/>
			<p>
				<SubmitButton>Write the page</SubmitButton>
			</p>
		</form>
	);
}
