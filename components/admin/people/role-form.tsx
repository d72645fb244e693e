"use client";

import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { Role } from "#lib/users/role.ts";
import { roleChoices } from "./role-choices.ts";

type Props = { userId: string; role: Role; action: (state: FormState, form: FormData) => Promise<FormState> };

/** What someone may do. */
export function RoleForm({ userId, role, action }: Props) {
	const { state, send, form } = useForm(action, untouched);

	return (
		<form ref={form} action={send} aria-labelledby="role-title" className="grid gap-4">
			<h2 id="role-title" className="font-serif text-xl font-semibold">
				Role
			</h2>
			<FormMessage state={state} />
			<input type="hidden" name="userId" value={userId} />
			<Select
				key={role}
				label="Role"
				hint="Each may do all that the ones before it may. A change works at once."
				name="role"
				choices={roleChoices}
				defaultValue={role}
				error={state.errors.role}
			/>
			<p>
				<SubmitButton kind="secondary">Change role</SubmitButton>
			</p>
		</form>
	);
}
