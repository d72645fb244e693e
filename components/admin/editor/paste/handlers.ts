import { closeHistory } from "@tiptap/pm/history";
import type { Slice } from "@tiptap/pm/model";
import { Selection, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { EditorProps, EditorView } from "@tiptap/pm/view";
import { toast } from "#components/ui/toast-queue.ts";
import { cleanPaste } from "./clean.ts";
import { type LeftOut, leftOutMessage } from "./left-out.ts";
import { markdownToHtml } from "./markdown.ts";
import { type CarriedPicture, isEmbedCode, pictureMarks, type Target } from "./media.ts";

/** What is known of a paste between the reading of the clipboard and the change of the text. */
type Pending = { pictures: readonly CarriedPicture[]; leftOut: LeftOut; markdown: string | null; embedCode: string | null };
const nothing: Pending = { pictures: [], leftOut: {}, markdown: null, embedCode: null };

/** Starts the upload of a picture that came with pasted text, for a place in the text. */
export type UploadPicture = (file: File, at: number) => void;

type Handlers = Required<Pick<EditorProps, "transformPastedHTML" | "transformPastedText">> & {
	/** Finishes a paste or drop; answers whether the text was changed here. `at` is where something was dropped. */
	finish: (view: EditorView, slice: Slice, at?: number) => boolean;
};

/** Takes what other programs put on the clipboard, and says in a toast what of it a story cannot hold. */
export function pasteHandlers(target: Target, uploadPicture: UploadPicture = () => {}): Handlers {
	let pending = nothing;

	return {
		transformPastedHTML: (html) => {
			const { html: clean, pictures, leftOut } = cleanPaste(html, target);
			pending = { ...nothing, pictures, leftOut };
			return clean;
		},
		transformPastedText: (text, plain) => {
			const embedCode = !plain && isEmbedCode(text) ? text : null;
			pending = { ...nothing, embedCode, markdown: plain || embedCode ? null : markdownToHtml(text) };
			return text;
		},
		finish: (view, slice, at) => {
			const { pictures, leftOut, markdown, embedCode } = pending;
			pending = nothing;
			const message = leftOutMessage(leftOut);
			if (message) toast(message);
			if (!markdown && !embedCode && pictures.length === 0) return false;

			if (at !== undefined) view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(at))));
			if (embedCode) view.pasteHTML(embedCode);
			else if (markdown) pasteMarkdown(view, slice, markdown);
			else pasteWithPictures(view, slice, pictures, uploadPicture);
			return true;
		},
	};
}

/** The plain text first, then its elements in a step of their own, so that one undo gives the plain text back. */
function pasteMarkdown(view: EditorView, slice: Slice, html: string): void {
	const { from, to } = view.state.selection;
	const plain = view.state.tr.replaceSelection(slice).setMeta("paste", true);
	view.dispatch(plain);

	const { tr, doc } = view.state;
	const range = TextSelection.between(doc.resolve(plain.mapping.map(from, -1)), doc.resolve(plain.mapping.map(to, 1)));
	view.dispatch(closeHistory(tr.setSelection(range)));
	view.pasteHTML(html);
	toast("Markdown was turned into formatting. Undo to get the plain text back.");
}

function pasteWithPictures(view: EditorView, slice: Slice, pictures: readonly CarriedPicture[], upload: UploadPicture): void {
	const change = view.state.tr.replaceSelection(slice).scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste");
	const places = takeMarks(change);
	view.dispatch(change);

	for (const { index, at } of places) {
		const picture = pictures[index];
		const file = picture && fileOf(picture, index);
		if (file) upload(file, at);
		else toast(leftOutMessage({ picture: 1 }) ?? "");
	}
}

/** Deletes the marks that stand for pictures; answers where each stood, in the order of the text. */
export function takeMarks(change: Transaction): { index: number; at: number }[] {
	const places: { index: number; at: number }[] = [];
	for (let mark = firstMark(change); mark; mark = firstMark(change)) {
		const { index, from, to } = mark;
		const place = change.doc.resolve(from);
		const isAlone = place.depth === 1 && place.parent.content.size === to - from && change.doc.childCount > 1;
		if (isAlone) change.delete(place.before(1), place.after(1));
		else change.delete(from, to);
		places.push({ index, at: isAlone ? place.before(1) : from });
	}

	return places;
}

function firstMark({ doc }: Transaction): { index: number; from: number; to: number } | null {
	let found: { index: number; from: number; to: number } | null = null;
	doc.descendants((node, at) => {
		if (found) return false;
		const [match] = node.isText ? (node.text ?? "").matchAll(pictureMarks) : [];
		if (match) found = { index: Number(match[1]), from: at + match.index, to: at + match.index + match[0].length };
		return true;
	});

	return found;
}

/** The picture as a file; null where its data cannot be read. */
function fileOf({ type, data }: CarriedPicture, index: number): File | null {
	try {
		const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
		return new File([bytes], `Pasted picture ${index + 1}.${type.replace(/^image\/|\+.*$/g, "")}`, { type });
	} catch {
		return null;
	}
}
