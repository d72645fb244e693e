"use client";

import { useId } from "react";
import { BodyEditor } from "#components/admin/editor/body-editor.tsx";
import { uploadPhoto } from "#components/admin/photos/upload.ts";
import { usePhotoPicker } from "#components/admin/photos/use-photo-picker.tsx";
import { fetchOffers } from "#components/admin/stories/edit/use-offers.ts";
import { FieldError } from "#components/ui/field.tsx";
import { FormMessage } from "#components/ui/form.tsx";
import { TextArea, TextField } from "#components/ui/text-field.tsx";
import type { StoryCard } from "#lib/articles/article.ts";
import type { PageDraft } from "#lib/pages/page.ts";
import type { PhotoFile } from "#lib/photos/photo.ts";
import { PageBar } from "./page-bar.tsx";
import { type PageActions, usePageDraft } from "./use-page-draft.ts";

export type OpenedPage = { id: number; version: number; draft: PageDraft; isLive: boolean; hasChanges: boolean };

type Props = {
	page: OpenedPage;
	shown: { photos: Readonly<Record<number, PhotoFile>>; stories: Readonly<Record<number, StoryCard>> };
	site: { lang: string; dir: "ltr" | "rtl" };
	actions: PageActions;
};

/** Where a page is written, with the editor that stories have. */
export function PageEditor({ page, shown, site, actions }: Props) {
	const { draft, change, state, ...deeds } = usePageDraft(page, actions);
	const { choosePhoto, picker } = usePhotoPicker();
	const bodyLabel = useId();
	const field = (name: "title" | "slug" | "description") => ({
		name,
		value: draft[name],
		error: state.errors[name],
		onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
	});

	return (
		<div className="mx-auto grid w-full max-w-[44rem] min-w-0 grid-cols-[minmax(0,1fr)] gap-5">
			<PageBar page={page} address={draft.slug} {...deeds} />
			<FormMessage state={state} />
			<TextField label="Title" required dir="auto" autoComplete="off" maxLength={80} {...field("title")} />
			<TextField
				label="Address"
				hint={
					page.isLive
						? "Where it stands on the site. The old one will lead here."
						: "Where it will stand on the site: small letters, digits and hyphens."
				}
				dir="ltr"
				autoComplete="off"
				autoCapitalize="none"
				spellCheck={false}
				maxLength={120}
				{...field("slug")}
			/>
			<TextArea
				label="Description"
				hint="Below the title, and in search results. May be empty."
				dir="auto"
				maxLength={300}
				{...field("description")}
			/>
			<section aria-labelledby={bodyLabel}>
				<h2 id={bodyLabel} className="pb-1 font-medium">
					Text
				</h2>
				<FieldError id={bodyLabel} error={state.errors.body} />
				<BodyEditor
					initial={page.draft.body}
					lang={site.lang}
					dir={site.dir}
					labelledBy={bodyLabel}
					photos={shown.photos}
					stories={shown.stories}
					uploadPhoto={uploadPhoto}
					choosePhoto={choosePhoto}
					searchStories={(typed) => fetchOffers<StoryCard>("stories", typed)}
					onChange={(body) => change({ body })}
				/>
			</section>
			{picker}
		</div>
	);
}
