"use client";

import { Checkbox } from "#components/ui/checkbox.tsx";
import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { type Choice, Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextArea, TextField } from "#components/ui/text-field.tsx";
import { AddressField } from "./address-field.tsx";
import { useMoveOn } from "./use-move-on.ts";

type Props = {
	/** What it is: one that is there, by its number, or null for a new one. */
	id: number | null;
	given: { name: string; description: string };
	/** What its address begins with, "/topic/"; and all of it where it has one. */
	address: { before: string; settled: string | null; why: string };
	hints: { name: string; description: string };
	/** Asked of sections: whether what stands there is opinion. */
	isOpinion?: boolean;
	/** Asked of sections: the ones that it may stand below, and the one that it does. */
	parents?: { choices: Choice[]; given: number | null };
	submit: string;
	action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** A section or a topic: name, address, description. */
export function TermForm({ id, given, address, hints, isOpinion, parents, submit, action }: Props) {
	const { state, send, form } = useForm(action, untouched);
	const here = useMoveOn(state);

	return (
		<form ref={form} action={send} noValidate className="grid gap-5">
			<FormMessage state={here} />
			{id !== null && <input type="hidden" name="id" value={id} />}
			<TextField
				label="Name"
				hint={hints.name}
				name="name"
				required
				dir="auto"
				autoComplete="off"
				maxLength={80}
				defaultValue={state.values?.name ?? given.name}
				error={state.errors.name}
			/>
			<AddressField {...address} typed={state.values?.slug} error={state.errors.slug} />
			<TextArea
				label="Description"
				hint={hints.description}
				name="description"
				dir="auto"
				maxLength={500}
				defaultValue={state.values?.description ?? given.description}
				error={state.errors.description}
			/>
			{parents && parents.choices.length > 0 && (
				<Select
					label="Stands below"
					hint="Its stories are then in that section’s list too, and its page leads here."
					name="parentId"
					empty="No other section: it is in the menu itself"
					choices={parents.choices}
					key={state.values?.parentId ?? parents.given}
					defaultValue={state.values?.parentId ?? parents.given ?? ""}
					error={state.errors.parentId}
				/>
			)}
			{isOpinion !== undefined && (
				<Checkbox
					label="Opinion"
					hint="What stands here is its writer’s view: its cards say so, on every page."
					name="isOpinion"
					defaultChecked={state.values ? state.values.isOpinion === "on" : isOpinion}
				/>
			)}
			<p>
				<SubmitButton>{submit}</SubmitButton>
			</p>
		</form>
	);
}
