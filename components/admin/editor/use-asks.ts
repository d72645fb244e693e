import type { Editor } from "@tiptap/core";
import { type ChangeEvent, useMemo, useRef, useState } from "react";
import type { StoryCard } from "#lib/articles/article.ts";
import type { Asks } from "./insertions.ts";
import type { Memory } from "./known.tsx";
import { galleryPhoto, photoNode, uploadInto } from "./uploads.ts";

/** The windows that an insertion may open, and what happens with their answers. */
export function useAsks(editor: Editor | null, memory: Memory) {
	const [asking, setAsking] = useState<"story" | "card" | null>(null);
	const input = useRef<HTMLInputElement>(null);
	const { desk, keepPhoto, keepStory } = memory;

	const insert = (content: object) => {
		setAsking(null);
		editor?.chain().focus().insertContent(content).run();
	};
	const asks = useMemo<Asks>(() => {
		const insertPhoto = async () => {
			const photo = await desk.choosePhoto();
			if (!photo) return;
			keepPhoto(photo);
			editor?.chain().focus().insertContent(photoNode(photo)).run();
		};
		const insertGallery = async () => {
			const photos = await desk.choosePhotos();
			if (photos.length === 0) return;
			for (const photo of photos) keepPhoto(photo);
			editor
				?.chain()
				.focus()
				.insertContent({ type: "gallery", attrs: { photos: photos.map(galleryPhoto) } })
				.run();
		};
		return {
			story: () => setAsking("story"),
			card: () => setAsking("card"),
			photo: () => void insertPhoto(),
			gallery: () => void insertGallery(),
			upload: () => input.current?.click(),
		};
	}, [editor, desk, keepPhoto]);

	const answer = {
		nothing: () => setAsking(null),
		story: (story: StoryCard) => {
			keepStory(story);
			insert({ type: "storyLink", attrs: { articleId: story.id } });
		},
		card: (card: { url: string; title: string }) => insert({ type: "embed", attrs: card }),
	};
	const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
		if (editor) uploadInto(editor, [...(target.files ?? [])], editor.state.selection.from, desk, keepPhoto);
		// So that the same file may be chosen again.
		target.value = "";
	};

	return { asks, asking, answer, files: { ref: input, onChange } };
}
