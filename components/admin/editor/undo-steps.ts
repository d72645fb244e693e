import { closeHistory, undo, undoDepth } from "@tiptap/pm/history";
import { Node, type Schema } from "@tiptap/pm/model";
import { EditorState, type Transaction } from "@tiptap/pm/state";

/** How many characters of earlier states are kept at most, as JSON: browsers give a tab some megabytes. */
const longestHistory = 1_000_000;

/** The states that Undo would lead back through, as JSON, oldest first; the present one is not among them. */
export function earlierStates(state: EditorState): unknown[] {
	const earlier: unknown[] = [];
	let size = 0;
	let now = state;
	while (undoDepth(now) > 0) {
		const before = now;
		undo(now, (transaction) => {
			now = before.apply(transaction);
		});
		size += JSON.stringify(now.doc.toJSON()).length;
		if (now === before || size > longestHistory) break;
		earlier.unshift(now.doc.toJSON());
	}

	return earlier;
}

/** The same text with an Undo that leads back through these states. The state itself where one of them cannot be read. */
export function withEarlierStates(state: EditorState, earlier: readonly unknown[]): EditorState {
	try {
		const [first, ...rest] = [...earlier.map((json) => readNode(state.schema, json)), state.doc];
		if (!first) return state;
		let now = EditorState.create({ doc: first, plugins: state.plugins });
		for (const next of rest) now = now.apply(closeHistory(transactionTo(now, next)));

		return now.doc.eq(state.doc) ? now : state;
	} catch {
		return state; // kept by an older editor
	}
}

function readNode(schema: Schema, json: unknown): Node {
	const node = Node.fromJSON(schema, json);
	node.check();

	return node;
}

/** One step that makes another document of this one, no larger than what differs. */
function transactionTo(state: EditorState, next: Node): Transaction {
	const start = state.doc.content.findDiffStart(next.content);
	const end = state.doc.content.findDiffEnd(next.content);
	if (start === null || end === null) return state.tr;
	const overlap = Math.max(0, start - Math.min(end.a, end.b));
	const small = state.tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));

	return small.doc.eq(next) ? small : state.tr.replaceWith(0, state.doc.content.size, next.content);
}
