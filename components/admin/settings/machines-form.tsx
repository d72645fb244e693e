"use client";

import { Checkbox } from "#components/ui/checkbox.tsx";
import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextArea, TextField } from "#components/ui/text-field.tsx";
import type { SiteSettings } from "#lib/site/site.ts";
import { aiChoices, feedChoices, files, policies } from "./machine-words.ts";

type Props = { given: SiteSettings; action: (state: FormState, form: FormData) => Promise<FormState> };

/** How programs may read the paper: feeds, search engines, crawlers. */
export function MachinesForm({ given, action }: Props) {
	const { state, send, form } = useForm(action, untouched);
	const { errors, values } = state;
	const text = (name: keyof SiteSettings) => ({ name, defaultValue: values?.[name] ?? String(given[name]), error: errors[name] });

	return (
		<form ref={form} action={send} noValidate className="grid gap-5">
			<FormMessage state={state} />
			<Heading>Feeds</Heading>
			<Select label="What feeds carry of a story" choices={feedChoices} key={text("feedText").defaultValue} {...text("feedText")} />
			<TextField
				label="WebSub hub"
				hint="Told of new stories at once, and named in the feeds. Empty for none."
				type="url"
				inputMode="url"
				{...text("webSubHub")}
			/>
			<Heading>Search engines</Heading>
			<Checkbox
				label="Tell search engines of each change (IndexNow)"
				hint="Bing, Seznam, Naver and Yandex take part."
				name="indexNow"
				value="1"
				defaultChecked={values ? values.indexNow === "1" : given.indexNow}
				error={errors.indexNow}
			/>
			<TextField label="Where to tell them" type="url" inputMode="url" {...text("indexNowEndpoint")} />
			<Select label="Crawlers that gather text for AI" choices={aiChoices} key={text("aiCrawlers").defaultValue} {...text("aiCrawlers")} />
			<TextArea
				label="Elsewhere on the web"
				hint="The paper’s own pages on other sites, one address a line."
				name="profiles"
				spellCheck={false}
				defaultValue={values?.profiles ?? given.profiles.join("\n")}
				error={errors.profiles}
			/>
			<Heading>Rules that the paper works by</Heading>
			<p className="-mt-3 text-sm text-soft">
				Pages that say them, told to search engines: /about/ethics, or a whole address. Each may be empty.
			</p>
			{policies.map(({ name, label }) => (
				<TextField key={name} label={label} inputMode="url" maxLength={2000} {...text(name)} />
			))}
			<Heading>Files at the root</Heading>
			<p className="-mt-3 text-sm text-soft">Served as they stand here; those left empty are not served.</p>
			{files.map(({ name, label, hint }) => (
				<TextArea key={name} label={label} hint={hint} spellCheck={false} className="font-mono text-sm" {...text(name)} />
			))}
			<p>
				<SubmitButton>Save the settings</SubmitButton>
			</p>
		</form>
	);
}

function Heading({ children }: { children: string }) {
	return <h2 className="mt-4 font-serif text-xl font-semibold first:mt-0">{children}</h2>;
}
