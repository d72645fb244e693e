import { type AnyExtension, Extension, type Extensions, InputRule, Node } from "@tiptap/core";
import { Placeholder } from "@tiptap/extension-placeholder";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { bodyExtensions } from "#lib/body/schema.ts";
import { EmbedView, StoryLinkView } from "./card-views.tsx";
import { Directions } from "./directions.ts";
import { GalleryView } from "./gallery-view.tsx";
import { PhotoView } from "./photo-view.tsx";
import { curled, leftOutIn, quotesOf } from "./quotes.ts";
import { FactBoxView, KeyPointsView, PullQuoteView } from "./text-views.tsx";
import { uploadsPlugin } from "./uploads.ts";

const views: Record<string, { view: Parameters<typeof ReactNodeViewRenderer>[0]; className?: string }> = {
	photo: { view: PhotoView },
	gallery: { view: GalleryView, className: "story-wide" },
	pullQuote: { view: PullQuoteView },
	keyPoints: { view: KeyPointsView },
	factBox: { view: FactBoxView },
	embed: { view: EmbedView },
	storyLink: { view: StoryLinkView },
};

/** The body's own schema, with the views and habits of the editor. Nothing here adds to what a story can hold. */
export function editorExtensions(lang: string, placeholder: string): Extensions {
	return [
		...bodyExtensions.map(withView),
		Placeholder.configure({ placeholder, showOnlyCurrent: true }),
		Uploads,
		quotes(lang),
		Leaving,
		Directions,
	];
}

function withView(extension: AnyExtension): AnyExtension {
	const own = views[extension.name];
	if (!own || !(extension instanceof Node)) return extension;

	return extension.extend({
		addNodeView: () =>
			ReactNodeViewRenderer(own.view, {
				className: own.className,
				attrs: ({ node }) => ({ "data-width": node.attrs.width ?? "" }),
			}),
	});
}

const Uploads = Extension.create({ name: "uploads", addProseMirrorPlugins: () => [uploadsPlugin()] });

/** Enter leaves a pull quote for a paragraph after it. */
const Leaving = Extension.create({
	name: "leaving",
	addKeyboardShortcuts() {
		return {
			Enter: ({ editor }) => {
				const { $from, empty } = editor.state.selection;
				if (!empty || $from.parent.type.name !== "pullQuote") return false;
				return editor
					.chain()
					.insertContentAt($from.after(), { type: "paragraph" })
					.focus($from.after() + 1)
					.run();
			},
		};
	},
});

/** Typed quotation marks become those of the language; Backspace gives the typed one back. */
function quotes(lang: string): Extension {
	const marks = quotesOf(lang);

	return Extension.create({
		name: "quotes",
		addInputRules: () =>
			marks
				? [
						new InputRule({
							find: /["']$/,
							handler: ({ state, range, match }) => {
								const before = state.doc.textBetween(Math.max(0, range.from - 1), range.from, "\n", "\n");
								const mark = curled(match[0], before, marks);
								if (mark) state.tr.insertText(mark, range.from, range.to);
							},
						}),
						new InputRule({
							find: (text) => leftOutIn(text, marks),
							handler: ({ state, range, match }) => {
								state.tr.insertText(match[0].slice(-1), range.to).insertText("’", range.from, range.from + 1);
							},
						}),
					]
				: [],
	});
}
