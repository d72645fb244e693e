"use client";

import { X } from "lucide-react";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { TimeStyle } from "#components/ui/time-words.ts";
import { OfferBox } from "../stories/edit/offer-box.tsx";

type Props = { isUp: boolean; style: TimeStyle; usualEnd: string; raise: (state: FormState, form: FormData) => Promise<FormState> };

/** A new banner: its words, where it leads, and when it goes. */
export function BreakingForm({ isUp, style, usualEnd, raise }: Props) {
	const { state, send, form } = useForm(raise, untouched);
	const [story, setStory] = useState<{ id: number; headline: string } | null>(null);
	const { values = {}, errors } = state;

	return (
		<form ref={form} action={send} noValidate className="grid gap-4 rounded-lg border border-rule bg-surface p-4">
			<FormMessage state={state} />
			<TextField
				label="The news, in a line"
				name="text"
				dir="auto"
				required
				maxLength={160}
				autoComplete="off"
				defaultValue={values.text ?? ""}
				error={errors.text ?? ""}
			/>
			<div className="grid items-start gap-4 sm:grid-cols-2">
				{story ? (
					<ChosenStory {...story} onRemove={() => setStory(null)} error={errors.articleId} />
				) : (
					<OfferBox
						id="breaking-story"
						kind="stories"
						label="Leads to a story"
						error={errors.articleId ?? ""}
						describe={({ headline, section }) => ({ label: headline, detail: section.name })}
						chosen={[]}
						onChoose={setStory}
					/>
				)}
				<TextField
					label="Or to an address"
					name="address"
					type="url"
					autoComplete="off"
					hint="May be empty: then it leads nowhere."
					defaultValue={values.address ?? ""}
					error={errors.address ?? ""}
				/>
			</div>
			<TextField
				label="Until"
				name="expiresAt"
				type="datetime-local"
				required
				fieldClassName="max-w-xs"
				hint={`It goes by itself. On the paper’s clock (${style.timeZone}).`}
				defaultValue={values.expiresAt ?? usualEnd}
				error={errors.expiresAt ?? ""}
			/>
			<p>
				<SubmitButton>{isUp ? "Replace the banner" : "Raise the banner"}</SubmitButton>
			</p>
		</form>
	);
}

type ChosenProps = { id: number; headline: string; error: string | undefined; onRemove: () => void };

function ChosenStory({ id, headline, error, onRemove }: ChosenProps) {
	return (
		<div className="grid gap-1">
			<p className="font-medium">Leads to a story</p>
			<p className="flex items-start gap-2">
				<span dir="auto" className="grow">
					{headline}
				</span>
				<Button kind="quiet" size="small" className="px-2" aria-label={`Remove ${headline}`} onPress={onRemove}>
					<X aria-hidden="true" />
				</Button>
			</p>
			{error && <p className="text-sm font-medium text-danger">{error}</p>}
			<input type="hidden" name="articleId" value={id} />
		</div>
	);
}
