"use client";

import { useState } from "react";
import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextArea, TextField } from "#components/ui/text-field.tsx";
import { type Brand, brandFields } from "#lib/site/brand.ts";
import type { SiteSettings } from "#lib/site/site.ts";
import { BrandImageField } from "./brand-image-field.tsx";
import { SearchedChoice } from "./searched-choice.tsx";
import { WrittenExample } from "./written-example.tsx";

type Given = Pick<SiteSettings, "name" | "tagline" | "description" | "place" | "email" | "locale" | "timeZone"> & Brand;

type Props = {
	given: Given;
	languages: SearchedChoice[];
	zones: SearchedChoice[];
	now: Date;
	action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** What the paper is called, and how it writes times and numbers. */
export function PaperForm({ given, languages, zones, now, action }: Props) {
	const { state, send, form } = useForm(action, untouched);
	const [locale, setLocale] = useState(given.locale);
	const [timeZone, setTimeZone] = useState(given.timeZone);
	const { errors, values } = state;
	const text = (name: Exclude<keyof Given, keyof Brand>) => ({ name, defaultValue: values?.[name] ?? given[name], error: errors[name] });

	return (
		<form ref={form} action={send} noValidate className="grid gap-5">
			<FormMessage state={state} />
			<TextField
				label="Name of the paper"
				hint="On every page, and in the newsroom."
				required
				dir="auto"
				maxLength={80}
				{...text("name")}
			/>
			<TextField
				label="Tagline"
				hint="After the name in search results and browser tabs. May be empty."
				dir="auto"
				maxLength={160}
				{...text("tagline")}
			/>
			<TextArea
				label="Description"
				hint="What search engines and feeds say of the paper. May be empty."
				dir="auto"
				maxLength={500}
				{...text("description")}
			/>
			<TextField
				label="Place"
				hint="Beside the name on the front page, such as “Founded 1921, Riverton”. May be empty."
				dir="auto"
				maxLength={80}
				{...text("place")}
			/>
			<TextField
				label="Email address"
				hint="Where readers can write to. May be empty."
				type="email"
				autoComplete="off"
				maxLength={254}
				{...text("email")}
			/>
			<h2 className="mt-4 font-serif text-xl font-semibold">Icon and logo</h2>
			{brandFields.map((name) => (
				<BrandImageField key={name} name={name} image={given[name]} error={errors[name]} />
			))}
			<h2 className="mt-4 font-serif text-xl font-semibold">Language and time</h2>
			<SearchedChoice
				label="Language"
				hint="Of the pages, their dates and numbers, and of what pages say around stories: in English, Hindi and Arabic; elsewhere that is English. Each story may be in another; after a change, earlier stories keep theirs."
				name="locale"
				takesOthers
				choices={languages}
				value={locale}
				onChange={setLocale}
				error={errors.locale}
			/>
			<SearchedChoice
				label="Time zone"
				hint="The one clock that readers and the newsroom are told times by. Type a city, a country or a distance from UTC."
				name="timeZone"
				choices={zones}
				value={timeZone}
				onChange={setTimeZone}
				error={errors.timeZone}
			/>
			<WrittenExample locale={locale} timeZone={timeZone} now={now} />
			<p>
				<SubmitButton>Save the settings</SubmitButton>
			</p>
		</form>
	);
}
