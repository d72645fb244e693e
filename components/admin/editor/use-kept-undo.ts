import type { Editor } from "@tiptap/core";
import { useEffect } from "react";
import { z } from "zod";
import { sameDraft } from "#lib/articles/draft.ts";
import { earlierStates, withEarlierStates } from "./undo-steps.ts";

const stored = z.object({ text: z.unknown(), earlier: z.array(z.unknown()) });

/** Keeps what Undo knows while the tab is open, so that it goes on after a reload where the text is still the same. */
export function useKeptUndo(editor: Editor | null): void {
	useEffect(() => {
		if (!editor) return;
		const key = `bureau.undo.${location.pathname}`;
		restore(editor, key);
		const keep = () => {
			if (editor.isDestroyed) return;
			try {
				sessionStorage.setItem(key, JSON.stringify({ text: textOf(editor), earlier: earlierStates(editor.state) }));
			} catch {
				// No room, or forbidden: Undo begins again after a reload, and no words are lost.
			}
		};
		window.addEventListener("pagehide", keep);
		return () => window.removeEventListener("pagehide", keep);
	}, [editor]);
}

function restore(editor: Editor, key: string): void {
	try {
		const kept = stored.safeParse(JSON.parse(sessionStorage.getItem(key) ?? "null"));
		if (!kept.success || !sameDraft(kept.data.text, textOf(editor))) return;
		editor.view.updateState(withEarlierStates(editor.state, kept.data.earlier));
	} catch {
		// As above.
	}
}

/** The text without the empty paragraphs that clicking behind it makes. */
function textOf(editor: Editor): unknown {
	const json = editor.getJSON();
	const content = [...(json.content ?? [])];
	while (content.length > 1 && content.at(-1)?.type === "paragraph" && !content.at(-1)?.content) content.pop();

	return { ...json, content };
}
