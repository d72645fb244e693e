import { useState } from "react";
import { uploadIntoStory } from "#components/admin/photos/upload.ts";
import type { StoryDraft } from "#lib/articles/draft.ts";
import type { KeptPhoto } from "#lib/photos/photo.ts";
import { useField, useStoryDesk } from "../story-context.tsx";

type Lead = NonNullable<StoryDraft["leadPhoto"]>;
type Upload = { name: string; fraction?: number; wrong?: string };

/**
 * How the lead photo comes and goes: uploaded, with its progress and what went wrong, or chosen from the archive. `previous` is what the
 * last change or removal took from the story, words and all; `undo` puts it back.
 */
export function useLeadPhoto() {
	const { remember, choosePhoto, keeper } = useStoryDesk();
	const { set } = useField("leadPhoto");
	const [previous, setPrevious] = useState<Lead | null>(null);
	const [upload, setUpload] = useState<Upload | null>(null);

	// An upload ends long after it began: what it replaces is what the story has then.
	const current = () => keeper.snapshot().draft.leadPhoto;
	const replace = (next: Lead | null) => {
		setPrevious(current());
		set(next);
	};
	const lead = (photo: KeptPhoto) => {
		const { id, caption, credit, alt } = photo;
		remember({ photos: { [id]: photo } });
		replace({ photoId: id, caption, credit, alt });
	};
	const take = async (file: File) => {
		const name = file.name;
		setUpload({ name, fraction: 0 });
		const result = await uploadIntoStory(file, (fraction) => setUpload({ name, fraction }));
		setUpload(result.ok ? null : { name, wrong: result.reason.message });
		if (result.ok) lead(result.value);
	};
	const choose = async () => {
		const photo = await choosePhoto();
		if (photo) lead(photo);
	};

	return { upload, take, choose, remove: () => replace(null), previous, undo: () => replace(previous) };
}
