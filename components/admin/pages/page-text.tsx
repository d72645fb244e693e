import { memo, useId } from "react";
import { BodyEditor } from "#components/admin/editor/body-editor.tsx";
import { useBodyChange } from "#components/admin/keeping/use-body-change.ts";
import { uploadIntoStory } from "#components/admin/photos/upload.ts";
import { fetchOffers } from "#components/admin/stories/edit/use-offers.ts";
import { FieldError } from "#components/ui/field.tsx";
import type { StoryCard } from "#lib/articles/article.ts";
import type { DraftKeeper } from "#lib/articles/autosave/keeper.ts";
import type { PageDraft } from "#lib/pages/page.ts";
import type { KeptPhoto } from "#lib/photos/photo.ts";
import type { Shown } from "./page-server.ts";

type Props = {
	keeper: DraftKeeper<PageDraft>;
	shown: Shown;
	site: { lang: string; dir: "ltr" | "rtl" };
	choosePhoto: () => Promise<KeptPhoto | null>;
	choosePhotos: () => Promise<readonly KeptPhoto[]>;
};

/** The text of a page. Begins anew where other words than the person's own took its place. */
export function PageText({ epoch, error, ...desk }: Props & { epoch: number; error: string | undefined }) {
	const label = useId();

	return (
		<section aria-labelledby={label}>
			<h2 id={label} className="pb-1 font-medium">
				Text
			</h2>
			<FieldError id={label} error={error} />
			<Text key={epoch} labelledBy={label} {...desk} />
		</section>
	);
}

const Text = memo(function Text({ keeper, shown, site, choosePhoto, choosePhotos, labelledBy }: Props & { labelledBy: string }) {
	const { initial, change } = useBodyChange(
		() => keeper.snapshot().draft.body,
		(body) => keeper.change({ ...keeper.snapshot().draft, body }),
	);

	return (
		<BodyEditor
			initial={initial}
			lang={site.lang}
			dir={site.dir}
			labelledBy={labelledBy}
			photos={shown.photos}
			stories={shown.stories}
			uploadPhoto={uploadIntoStory}
			choosePhoto={choosePhoto}
			choosePhotos={choosePhotos}
			searchStories={(typed) => fetchOffers<StoryCard>("stories", typed)}
			onChange={change}
		/>
	);
});
