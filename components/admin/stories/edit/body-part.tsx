import { memo, useId } from "react";
import { BodyEditor } from "#components/admin/editor/body-editor.tsx";
import { useBodyChange } from "#components/admin/keeping/use-body-change.ts";
import { uploadIntoStory } from "#components/admin/photos/upload.ts";
import { FieldError } from "#components/ui/field.tsx";
import type { StoryCard } from "#lib/articles/article.ts";
import { fieldId, useField, useKept, useStoryDesk } from "./story-context.tsx";
import { fetchOffers } from "./use-offers.ts";
import { useStoryLanguage } from "./use-story-language.ts";

/** The body. Begins anew where other words than the person's own took its place, or the language is another. */
export function BodyPart() {
	const epoch = useKept((kept) => kept.epoch);
	const { lang } = useStoryLanguage();
	const { error } = useField("body");
	const id = fieldId("body");

	return (
		<section id={id} tabIndex={-1} aria-label="Body" className="outline-none">
			<FieldError id={id} error={error} />
			<Body key={`${epoch} ${lang}`} />
		</section>
	);
}

const Body = memo(function Body() {
	const { keeper, named, choosePhoto, choosePhotos } = useStoryDesk();
	const { lang, dir } = useStoryLanguage();
	const labelId = useId();
	const { initial, change } = useBodyChange(
		() => keeper.snapshot().draft.body,
		(body) => keeper.change({ ...keeper.snapshot().draft, body }),
	);

	return (
		<>
			<p id={labelId} className="pb-1 text-xs font-medium text-soft">
				Story
			</p>
			<BodyEditor
				initial={initial}
				lang={lang}
				dir={dir}
				labelledBy={labelId}
				photos={named.photos}
				stories={named.stories}
				uploadPhoto={uploadIntoStory}
				choosePhoto={choosePhoto}
				choosePhotos={choosePhotos}
				searchStories={(typed) => fetchOffers<StoryCard>("stories", typed)}
				onChange={change}
			/>
		</>
	);
});
