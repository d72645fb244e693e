import { TextArea, TextField } from "#components/ui/text-field.tsx";
import type { StoryDraft } from "#lib/articles/draft.ts";
import { useStoryLanguage } from "../use-story-language.ts";

type Lead = NonNullable<StoryDraft["leadPhoto"]>;

/** What the lead photo says in this story. */
export function PhotoWordsFields({ value, onChange }: { value: Lead; onChange: (lead: Lead) => void }) {
	const { lang } = useStoryLanguage();

	return (
		<div className="grid gap-3 sm:grid-cols-2">
			<TextArea
				label="Caption"
				rows={2}
				lang={lang}
				dir="auto"
				value={value.caption}
				fieldClassName="sm:col-span-2"
				onChange={(event) => onChange({ ...value, caption: event.target.value })}
			/>
			<TextField label="Credit" dir="auto" value={value.credit} onChange={(event) => onChange({ ...value, credit: event.target.value })} />
			<TextArea
				id="story-leadPhoto-alt"
				label="Alternative text"
				rows={1}
				lang={lang}
				dir="auto"
				value={value.alt}
				hint="What someone who cannot see it needs to know."
				onChange={(event) => onChange({ ...value, alt: event.target.value })}
			/>
		</div>
	);
}
