import { useId } from "react";
import { AsideCopies } from "#components/admin/keeping/aside-copies.tsx";
import type { CoverageDeeds } from "#components/admin/live/deeds.ts";
import type { StoryDeeds } from "../deeds/deeds.ts";
import { AddressField } from "./fields/address-field.tsx";
import { BylineField } from "./fields/byline-field.tsx";
import { CoverageField } from "./fields/coverage-field.tsx";
import { LanguageField } from "./fields/language-field.tsx";
import { NotesField } from "./fields/notes-field.tsx";
import { PicksField } from "./fields/picks-field.tsx";
import { SearchFields } from "./fields/search-fields.tsx";
import { SectionField } from "./fields/section-field.tsx";
import { SeriesField } from "./fields/series-field.tsx";
import { type MakeTopic, TopicsField } from "./fields/topics-field.tsx";
import { type TranslationDeeds, TranslationsField } from "./fields/translations-field.tsx";
import type { StoryCopies } from "./keeping/use-copies.ts";
import { useStoryDesk } from "./story-context.tsx";

type Props = {
	copies: StoryCopies;
	makeTopic: MakeTopic;
	coverage: CoverageDeeds;
	translations: TranslationDeeds;
	amendNote: StoryDeeds["amendNote"];
};

/** Everything about a story that is not its text. */
export function Settings({ copies, makeTopic, coverage, translations, amendNote }: Props) {
	const { story, person } = useStoryDesk();

	return (
		<aside aria-label="About this story" className="grid content-start gap-7">
			<Part title="Where it belongs">
				<SectionField />
				<TopicsField makeTopic={makeTopic} />
				<SeriesField />
				<AddressField />
			</Part>
			<Part title="Who wrote it">
				<BylineField />
			</Part>
			{(person.mayPublish || story.coverage) && (
				<Part title="Live coverage">
					<CoverageField deeds={coverage} />
				</Part>
			)}
			{story.corrections.length > 0 && (
				<Part title="Notes for readers">
					<NotesField amend={amendNote} />
				</Part>
			)}
			<Part title="What to read next">
				<PicksField />
			</Part>
			<Part title="Language and search engines">
				<LanguageField />
				<TranslationsField deeds={translations} />
				<SearchFields />
			</Part>
			{copies.aside.length > 0 && (
				<Part title="Copies put aside in this browser">
					<AsideCopies copies={copies} titleOf={({ headline }) => headline || "No headline"} />
				</Part>
			)}
		</aside>
	);
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
	const id = useId();

	return (
		<section aria-labelledby={id} className="grid gap-4 border-t border-ink pt-3">
			<h2 id={id} className="font-serif text-lg font-semibold">
				{title}
			</h2>
			{children}
		</section>
	);
}
