import type { Editor } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { GalleryPhoto } from "#lib/body/element.ts";
import type { Desk, KeptPhoto } from "./desk.ts";
import { UploadCard } from "./upload-card.ts";

type Change = { add: { card: UploadCard; at: number } } | { drop: UploadCard };

const uploadsKey = new PluginKey<DecorationSet>("uploads");

/** Photos on their way: shown where they will stand, but no part of the story until they are kept. */
export function uploadsPlugin(): Plugin<DecorationSet> {
	return new Plugin<DecorationSet>({
		key: uploadsKey,
		state: {
			init: () => DecorationSet.empty,
			apply: (transaction, cards) => {
				const moved = cards.map(transaction.mapping, transaction.doc);
				const change: Change | undefined = transaction.getMeta(uploadsKey);
				if (!change) return moved;
				if ("drop" in change) return moved.remove(moved.find(undefined, undefined, (spec) => spec.card === change.drop));

				const { card, at } = change.add;
				return moved.add(transaction.doc, [Decoration.widget(at, card.element, { card, stopEvent: () => true, ignoreSelection: true })]);
			},
		},
		props: { decorations: (state) => uploadsKey.getState(state) },
	});
}

/** Uploads image files and sets each into the story at this place once it is kept. */
export function uploadInto(editor: Editor, files: readonly File[], at: number, desk: Desk, keepPhoto: (photo: KeptPhoto) => void): void {
	for (const file of files) {
		const card = new UploadCard(file.name, {
			send: async () => {
				const result = await desk.uploadPhoto(file, card.showProgress);
				if (!result.ok) return result.reason.message;
				keepPhoto(result.value);
				setInPlace(editor, card, result.value);
				return null;
			},
			dismiss: () => tell(editor, { drop: card }),
		});
		tell(editor, { add: { card, at: blockEdge(editor, at) } });
		card.start();
	}
}

/** A photo as the story's own element, with the words that it was kept with. */
export function photoNode({ id, caption = "", credit = "", alt = "" }: KeptPhoto) {
	return { type: "photo", attrs: { photoId: id, caption, credit, alt, width: "column" } };
}

/** A photo as a gallery has it, with the words that it comes with. */
export function galleryPhoto({ id, caption = "", credit = "", alt = "" }: KeptPhoto): GalleryPhoto {
	return { photoId: id, caption, credit, alt };
}

function tell(editor: Editor, change: Change): void {
	if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(uploadsKey, change).setMeta("addToHistory", false));
}

function setInPlace(editor: Editor, card: UploadCard, photo: KeptPhoto): void {
	if (editor.isDestroyed) return;
	const place = uploadsKey.getState(editor.state)?.find(undefined, undefined, (spec) => spec.card === card)[0];
	// Where the words around it were deleted meanwhile, so was its place.
	tell(editor, { drop: card });
	if (place) editor.commands.insertContentAt(blockEdge(editor, place.from), photoNode(photo), { updateSelection: false });
}

/** The nearest place between two elements of the story. An empty paragraph's photo stands before it. */
function blockEdge(editor: Editor, at: number): number {
	const place = editor.state.doc.resolve(Math.min(at, editor.state.doc.content.size));
	if (place.depth === 0) return place.pos;

	return place.node(1).content.size === 0 ? place.before(1) : place.after(1);
}
