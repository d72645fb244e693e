import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { type Direction, directionOfText } from "#lib/body/direction.ts";

/** Shows each block of words the way that it is written, whatever the story's language, as readers will see it. */
export const Directions = Extension.create({
	name: "directions",
	addProseMirrorPlugins: () => [directionsPlugin()],
});

/** The plugin alone, for any editor. It changes nothing of the text. */
export function directionsPlugin(): Plugin<DecorationSet> {
	const key = new PluginKey<DecorationSet>("directions");

	return new Plugin<DecorationSet>({
		key,
		state: {
			init: (_, { doc }) => decorationsOf(doc),
			apply: (transaction, shown) => (transaction.docChanged ? decorationsOf(transaction.doc) : shown),
		},
		props: { decorations: (state) => key.getState(state) },
	});
}

// A block that did not change is the same object: only the one that is typed in is looked at again.
const known = new WeakMap<Node, Direction | null>();

function decorationsOf(doc: Node): DecorationSet {
	const shown: Decoration[] = [];
	doc.descendants((node, at) => {
		const words = node.isTextblock ? node : firstLineOf(node);
		const dir = words && directionOfBlock(words);
		if (dir) shown.push(Decoration.node(at, at + node.nodeSize, { dir }));
		return !node.isTextblock;
	});

	return DecorationSet.create(doc, shown);
}

/** The line that a list runs as, so that its bullets or numbers are in line. */
function firstLineOf(node: Node): Node | null {
	return lists.has(node.type.name) ? (node.firstChild?.firstChild ?? null) : null;
}

const lists = new Set(["bulletList", "orderedList"]);

function directionOfBlock(node: Node): Direction | null {
	const before = known.get(node);
	if (before !== undefined) return before;
	const direction = directionOfText(node.textContent);
	known.set(node, direction);

	return direction;
}
