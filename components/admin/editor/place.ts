import type { Editor } from "@tiptap/core";
import { type CSSProperties, useLayoutEffect, useState } from "react";

/** Where a position of the text is on the page, measured inside the editor's frame (`.editor-frame`). */
export function usePlaceOf(editor: Editor, at: number): CSSProperties {
	const [place, setPlace] = useState<CSSProperties>({ top: 0, left: 0 });

	useLayoutEffect(() => {
		const frame = editor.view.dom.closest(".editor-frame")?.getBoundingClientRect();
		if (!frame) return;
		const { top, bottom, left } = editor.view.coordsAtPos(Math.min(at, editor.state.doc.content.size));
		setPlace({ top: top - frame.top, left: left - frame.left, height: bottom - top, width: 1 });
	}, [editor, at]);

	return place;
}
