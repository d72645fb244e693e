import "../editor/editor.css";
import "./live.css";
import { Placeholder } from "@tiptap/extension-placeholder";
import { EditorContent, useEditor } from "@tiptap/react";
import { useRef, useState } from "react";
import type { BodyDocument } from "#lib/body/element.ts";
import { entryExtensions } from "#lib/body/schema.ts";
import { Directions } from "../editor/directions.ts";
import { LinkWindow } from "../editor/link-window.tsx";
import { pasteHandlers } from "../editor/paste/handlers.ts";
import { plainCopy } from "../editor/plain-copy.ts";
import { EntryToolbar } from "./entry-toolbar.tsx";

type Props = {
	/** To begin from; later values are not looked at. */
	initial: BodyDocument;
	lang: string;
	dir: "ltr" | "rtl";
	/** Ids of what names it, and of what is said of it. */
	labelledBy: string;
	describedBy?: string | undefined;
	hasFocus: boolean;
	onChange: (body: BodyDocument) => void;
	/** Ctrl or Cmd and Enter. */
	onSend: () => void;
};

/** Where an entry's words are written: running text, lists and quotes. */
export function EntryEditor({ initial, lang, dir, labelledBy, describedBy, hasFocus, onChange, onSend }: Props) {
	const [isLinking, setIsLinking] = useState(false);
	const [paste] = useState(() => pasteHandlers("entry"));
	// Handlers are given to the editor once, and must see the page as it is now.
	const latest = useRef({ onChange, onSend });
	latest.current = { onChange, onSend };
	const editor = useEditor({
		extensions: [...entryExtensions, Directions, Placeholder.configure({ placeholder: "What has happened?" })],
		content: initial,
		autofocus: hasFocus && "end",
		immediatelyRender: false,
		injectCSS: false,
		onUpdate: ({ editor: now }) => latest.current.onChange(now.getJSON() as BodyDocument),
		editorProps: {
			attributes: {
				class: "story-body editor-text",
				role: "textbox",
				"aria-multiline": "true",
				"aria-labelledby": labelledBy,
				...(describedBy ? { "aria-describedby": describedBy } : {}),
				lang,
				dir,
				spellcheck: "true",
			},
			transformPastedHTML: paste.transformPastedHTML,
			transformPastedText: paste.transformPastedText,
			handlePaste: (view, _, slice) => paste.finish(view, slice),
			handleDrop: (view, event, slice, isMoved) =>
				!isMoved && paste.finish(view, slice, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos),
			clipboardTextSerializer: plainCopy,
			handleKeyDown: (_, event) => {
				const isCommand = event.metaKey || event.ctrlKey;
				if (isCommand && event.key.toLowerCase() === "k") setIsLinking(true);
				else if (isCommand && event.key === "Enter") latest.current.onSend();
				else return false;
				event.preventDefault();
				return true;
			},
		},
	});

	return (
		<div className="editor-frame entry-frame">
			{editor && <EntryToolbar editor={editor} onLink={() => setIsLinking(true)} />}
			<EditorContent editor={editor} className="editor-page" />
			{editor && isLinking && <LinkWindow editor={editor} onClose={() => setIsLinking(false)} />}
		</div>
	);
}
