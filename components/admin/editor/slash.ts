import type { EditorState } from "@tiptap/pm/state";

/** The "/" that opens a paragraph and the letters after it, where the cursor stands behind them. A slash within words is a slash. */
export function slashAt({ selection }: Pick<EditorState, "selection">): { from: number; to: number; typed: string } | null {
	const { $from, empty } = selection;
	if (!empty || $from.parent.type.name !== "paragraph" || $from.depth !== 1) return null;

	const text = $from.parent.textContent;
	const typed = /^\/([\p{L}\p{M}]{0,20})$/u.exec(text)?.[1];
	if (typed === undefined || $from.parentOffset !== text.length) return null;

	return { from: $from.start(), to: $from.pos, typed };
}
