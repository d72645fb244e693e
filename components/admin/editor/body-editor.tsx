"use client";

import "./editor.css";
import { EditorContent } from "@tiptap/react";
import { useId, useRef, useState } from "react";
import type { StoryCard } from "#lib/articles/article.ts";
import type { BodyDocument } from "#lib/body/element.ts";
import type { PhotoFile } from "#lib/photos/photo.ts";
import { CardWindow } from "./card-window.tsx";
import type { Desk } from "./desk.ts";
import { MemoryProvider, useNewMemory } from "./known.tsx";
import { lengthInWords } from "./length.ts";
import { LinkWindow } from "./link-window.tsx";
import { SlashMenu } from "./slash-menu.tsx";
import { StoryWindow } from "./story-window.tsx";
import { EditorToolbar } from "./toolbar.tsx";
import { useAsks } from "./use-asks.ts";
import { useBodyEditor } from "./use-body-editor.ts";

export type BodyEditorProps = Desk & {
	/** The body to begin from; later values are not looked at. */
	initial: BodyDocument;
	/** BCP 47 of the story. */
	lang: string;
	dir: "ltr" | "rtl";
	/** After each change: the body, and how many words it has. */
	onChange: (body: BodyDocument, words: number) => void;
	/** Photos that the body shows already, by id. */
	photos: Readonly<Record<number, PhotoFile>>;
	/** Stories that its Also Read cards offer already, by id. */
	stories?: Readonly<Record<number, StoryCard>>;
	/** Id of what names the editor. */
	labelledBy: string;
	describedBy?: string;
	isReadOnly?: boolean;
	placeholder?: string;
};

const nothing: Readonly<Record<number, never>> = {};

/** Where a story's body is written. Shows it as readers will see it, and holds nothing that readers could not. */
export function BodyEditor({
	photos,
	stories = nothing,
	uploadPhoto,
	choosePhoto,
	choosePhotos,
	searchStories,
	...props
}: BodyEditorProps) {
	const desk = useStable({ uploadPhoto, choosePhoto, choosePhotos, searchStories });
	const memory = useNewMemory(desk, photos, stories);
	const textId = useId();
	const toolbar = useRef<HTMLDivElement>(null);
	const [isLinking, setIsLinking] = useState(false);
	const { editor, words, keyTaker } = useBodyEditor(props, {
		id: textId,
		memory,
		onLink: () => setIsLinking(true),
		onTools: () => toolbar.current?.querySelector<HTMLElement>("button:not(:disabled)")?.focus(),
	});
	const { asks, asking, answer, files } = useAsks(editor, memory);

	return (
		<MemoryProvider value={memory}>
			<div className="editor-frame">
				{editor && !props.isReadOnly && (
					<EditorToolbar editor={editor} asks={asks} onLink={() => setIsLinking(true)} controls={textId} toolbarRef={toolbar} />
				)}
				<EditorContent editor={editor} className="editor-page" />
				<p className="editor-count">{words === null ? "\u00a0" : lengthInWords(words)}</p>
				<input ref={files.ref} type="file" accept="image/*" multiple hidden aria-label="Photos to upload" onChange={files.onChange} />
				{editor && !props.isReadOnly && <SlashMenu editor={editor} asks={asks} keyTaker={keyTaker} />}
				{editor && isLinking && <LinkWindow editor={editor} onClose={() => setIsLinking(false)} />}
				{asking === "story" && <StoryWindow onChoose={answer.story} onClose={answer.nothing} />}
				{asking === "card" && <CardWindow onChoose={answer.card} onClose={answer.nothing} />}
			</div>
		</MemoryProvider>
	);
}

/** The page's functions, behind one object that never changes: the editor's parts may be made once. */
function useStable(desk: Desk): Desk {
	const latest = useRef(desk);
	latest.current = desk;
	const [stable] = useState<Desk>(() => ({
		uploadPhoto: (file, progress) => latest.current.uploadPhoto(file, progress),
		choosePhoto: () => latest.current.choosePhoto(),
		choosePhotos: () => latest.current.choosePhotos(),
		searchStories: (query) => latest.current.searchStories(query),
	}));

	return stable;
}
