"use client";

import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { SectionChoice } from "./new-story.tsx";

type Props = { sections: SectionChoice[]; lastSection: number; action: (state: FormState, form: FormData) => Promise<FormState> };

/** Asks for a section and begins a story there; works before and without JavaScript. */
export function NewStoryForm({ sections, lastSection, action }: Props) {
	const { state, send, form } = useForm(action, untouched);

	return (
		<form action={send} ref={form} noValidate className="grid max-w-sm gap-4">
			<FormMessage state={state} />
			<Select
				label="Section"
				name="sectionId"
				choices={sections.map(({ id, name }) => ({ value: String(id), label: name }))}
				defaultValue={state.values?.sectionId ?? String(lastSection)}
				error={state.errors.sectionId}
				hint="It can be changed while you write."
			/>
			<div>
				<SubmitButton>Begin the story</SubmitButton>
			</div>
		</form>
	);
}
