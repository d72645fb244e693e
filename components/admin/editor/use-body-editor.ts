import type { Editor } from "@tiptap/core";
import { useEditor } from "@tiptap/react";
import { useRef, useState } from "react";
import type { BodyDocument } from "#lib/body/element.ts";
import { hrefFromTyping } from "#lib/body/href.ts";
import { wordCount } from "#lib/body/text.ts";
import type { BodyEditorProps } from "./body-editor.tsx";
import { editorExtensions } from "./extensions.ts";
import type { Memory } from "./known.tsx";
import { pasteHandlers } from "./paste/handlers.ts";
import { plainCopy } from "./plain-copy.ts";
import type { KeyTaker } from "./slash-menu.tsx";
import { uploadInto } from "./uploads.ts";
import { useKeptUndo } from "./use-kept-undo.ts";

type Props = Pick<BodyEditorProps, "initial" | "lang" | "dir" | "onChange" | "labelledBy" | "describedBy" | "isReadOnly" | "placeholder">;
type Surroundings = { id: string; memory: Memory; onLink: () => void; onTools: () => void };

const hint = "Write, or type / for photos, quotes and more";

/** The editor itself: what it takes from keyboard, clipboard and mouse, and what it says after each change. */
export function useBodyEditor(props: Props, around: Surroundings) {
	// Counted in the browser alone: a server with other rules for telling words apart would count others.
	const [words, setWords] = useState<number | null>(null);
	const keyTaker = useRef<KeyTaker | null>(null);
	const editorRef = useRef<Editor | null>(null);
	// Handlers are given to the editor once, and must see the page as it is now.
	const latest = useRef({ props, around });
	latest.current = { props, around };

	const [paste] = useState(() =>
		pasteHandlers("story", (file, at) => {
			const { desk, keepPhoto } = latest.current.around.memory;
			if (editorRef.current) uploadInto(editorRef.current, [file], at, desk, keepPhoto);
		}),
	);

	const editor = useEditor({
		extensions: editorExtensions(props.lang, props.placeholder ?? hint),
		content: props.initial,
		editable: !props.isReadOnly,
		immediatelyRender: false,
		shouldRerenderOnTransaction: false,
		injectCSS: false,
		onCreate: ({ editor: made }) => {
			editorRef.current = made;
			setWords(wordCount(latest.current.props.initial));
		},
		onUpdate: ({ editor: now }) => {
			const body = now.getJSON() as BodyDocument;
			const count = wordCount(body);
			setWords(count);
			latest.current.props.onChange(body, count);
		},
		editorProps: {
			attributes: textAttributes(props, around.id),
			transformPastedHTML: paste.transformPastedHTML,
			transformPastedText: paste.transformPastedText,
			clipboardTextSerializer: plainCopy,
			handleKeyDown: (_, event) => takeKey(event, keyTaker.current, latest.current.around),
			handlePaste: (view, event, slice) => {
				const now = editorRef.current;
				if (!now) return false;
				const isTaken =
					event.clipboardData &&
					(linkSelection(now, event.clipboardData) ||
						takeFiles(now, event.clipboardData, view.state.selection.from, latest.current.around));
				return isTaken || paste.finish(view, slice);
			},
			handleDrop: (view, event, slice, isMoved) => {
				const now = editorRef.current;
				if (isMoved || !now || !event.dataTransfer) return false;
				const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? view.state.doc.content.size;
				return takeFiles(now, event.dataTransfer, at, latest.current.around) || paste.finish(view, slice, at);
			},
		},
	});

	useKeptUndo(editor);

	return { editor, words, keyTaker };
}

function textAttributes({ labelledBy, describedBy, lang, dir, isReadOnly }: Props, id: string): Record<string, string> {
	return {
		id,
		class: "story-body editor-text",
		role: "textbox",
		"aria-multiline": "true",
		"aria-labelledby": labelledBy,
		...(describedBy ? { "aria-describedby": describedBy } : {}),
		...(isReadOnly ? { "aria-readonly": "true", tabindex: "0" } : {}),
		...(lang ? { lang } : {}),
		dir,
		spellcheck: "true",
	};
}

function takeKey(event: KeyboardEvent, taker: KeyTaker | null, { onLink, onTools }: Surroundings): boolean {
	if (taker?.(event)) return true;
	if ((event.metaKey || event.ctrlKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k") {
		event.preventDefault();
		onLink();
		return true;
	}
	if (event.altKey && event.key === "F10") {
		onTools();
		return true;
	}
	return false;
}

/** An address pasted over words links them. */
function linkSelection(editor: Editor, clipboard: DataTransfer): boolean {
	const text = clipboard.getData("text/plain").trim();
	const href = /^(https?:\/\/|mailto:)\S+$/i.test(text) ? hrefFromTyping(text) : null;
	if (!href || editor.state.selection.empty || !editor.can().setLink({ href })) return false;

	return editor.chain().setLink({ href }).run();
}

/** Image files become photos. Word puts a picture of the text beside the text: then the text is meant. */
function takeFiles(editor: Editor, from: DataTransfer, at: number, { memory }: Surroundings): boolean {
	const files = [...from.files].filter(({ type }) => type.startsWith("image/"));
	const hasText = from.getData("text/plain").trim() !== "";
	if (files.length === 0 || hasText) return false;
	uploadInto(editor, files, at, memory.desk, memory.keepPhoto);

	return true;
}
