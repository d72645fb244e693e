import type { Editor } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";

/** Swaps the element at this place with the one before or after it, and keeps it selected. */
export function moveElement(editor: Editor, at: number, by: -1 | 1): boolean {
	const { doc, tr } = editor.state;
	const element = doc.nodeAt(at);
	const place = doc.resolve(at);
	const neighbour = by === -1 ? place.nodeBefore : doc.resolve(at + (element?.nodeSize ?? 0)).nodeAfter;
	if (!element || !neighbour) return false;

	const target = by === -1 ? at - neighbour.nodeSize : at + neighbour.nodeSize;
	tr.delete(at, at + element.nodeSize).insert(target, element);
	if (NodeSelection.isSelectable(element)) tr.setSelection(NodeSelection.create(tr.doc, target));
	editor.view.dispatch(tr.scrollIntoView());

	return true;
}

/** The list with the thing at one place put at another; the same list where there is no such place. */
export function moved<Thing>(things: readonly Thing[], from: number, to: number): Thing[] {
	const taken = things[from];
	if (taken === undefined || to < 0 || to >= things.length) return [...things];
	const rest = things.filter((_, index) => index !== from);

	return [...rest.slice(0, to), taken, ...rest.slice(to)];
}
