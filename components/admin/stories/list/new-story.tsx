"use client";

import { ChevronDown, Plus } from "lucide-react";
import { useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { FormMessage, useFormAction } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { Menu, MenuItem } from "#components/ui/menu.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { SectionName } from "#lib/articles/article.ts";

export type SectionChoice = SectionName & { id: number };

type Props = {
	sections: SectionChoice[];
	/** Where this person wrote last. */
	lastSection: number;
	action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Begins a story in the section of the last one, or in another. */
export function NewStory({ sections, lastSection, action }: Props) {
	const [state, send] = useFormAction(action, untouched);
	const [isPending, start] = useTransition();
	const beginIn = (id: number) => {
		const form = new FormData();
		form.set("sectionId", String(id));
		start(() => send(form));
	};

	return (
		<div className="grid gap-2">
			<div className="flex gap-px">
				<form action={send}>
					<input type="hidden" name="sectionId" value={lastSection} />
					<SubmitButton className="rounded-e-none">
						<Plus aria-hidden="true" />
						New story
					</SubmitButton>
				</form>
				<Menu
					label="New story in"
					trigger={
						<Button kind="primary" aria-label="New story in another section" isPending={isPending} className="rounded-s-none px-2">
							<ChevronDown aria-hidden="true" />
						</Button>
					}
				>
					{sections.map(({ id, name }) => (
						<MenuItem key={id} onAction={() => beginIn(id)}>
							{name}
						</MenuItem>
					))}
				</Menu>
			</div>
			<FormMessage state={state} />
		</div>
	);
}
