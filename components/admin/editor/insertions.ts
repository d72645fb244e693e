import type { Editor } from "@tiptap/core";
import {
	GalleryHorizontalEnd,
	Heading2,
	Heading3,
	Images,
	ImageUp,
	Info,
	List,
	ListChecks,
	ListOrdered,
	type LucideIcon,
	Minus,
	Newspaper,
	Quote,
	SquareArrowOutUpRight,
	Table,
	TextQuote,
} from "lucide-react";

/** What an insertion may ask the editor's own windows for. */
export type Asks = { story: () => void; card: () => void; photo: () => void; gallery: () => void; upload: () => void };

export type Insertion = {
	id: string;
	name: string;
	hint: string;
	/** More words that find it. */
	words: string;
	icon: LucideIcon;
	run: (editor: Editor, asks: Asks) => void;
};

/** Everything that a story can hold beside paragraphs, in the order of the menu. */
export const insertions: readonly Insertion[] = [
	{
		id: "upload",
		name: "Upload photos",
		hint: "From this device",
		words: "image picture file",
		icon: ImageUp,
		run: (_, asks) => asks.upload(),
	},
	{
		id: "photo",
		name: "Choose a photo",
		hint: "From the archive",
		words: "image picture library",
		icon: Images,
		run: (_, asks) => asks.photo(),
	},
	{
		id: "gallery",
		name: "Gallery",
		hint: "Several photos together",
		words: "images pictures slideshow",
		icon: GalleryHorizontalEnd,
		run: (_, asks) => asks.gallery(),
	},
	{
		id: "subheading",
		name: "Subheading",
		hint: "Begins a part of the story",
		words: "heading title h2",
		icon: Heading2,
		run: (editor) => editor.chain().focus().setNode("heading", { level: 2 }).run(),
	},
	{
		id: "smallSubheading",
		name: "Small subheading",
		hint: "Begins a part of a part",
		words: "heading title h3",
		icon: Heading3,
		run: (editor) => editor.chain().focus().setNode("heading", { level: 3 }).run(),
	},
	{
		id: "keyPoints",
		name: "Key points",
		hint: "The story in a few lines",
		words: "summary highlights bullets",
		icon: ListChecks,
		run: (editor) => wrapOrAdd(editor, "keyPoints"),
	},
	{
		id: "pullQuote",
		name: "Pull quote",
		hint: "Words from the story, set large",
		words: "quotation",
		icon: TextQuote,
		run: (editor) => editor.chain().focus().setNode("pullQuote").run(),
	},
	{
		id: "quote",
		name: "Quotation",
		hint: "A longer passage by someone else",
		words: "blockquote",
		icon: Quote,
		run: (editor) => editor.chain().focus().toggleBlockquote().run(),
	},
	{
		id: "bulletList",
		name: "Bulleted list",
		hint: "Points in no order",
		words: "unordered bullets",
		icon: List,
		run: (editor) => editor.chain().focus().toggleBulletList().run(),
	},
	{
		id: "orderedList",
		name: "Numbered list",
		hint: "Steps or ranks",
		words: "ordered numbers",
		icon: ListOrdered,
		run: (editor) => editor.chain().focus().toggleOrderedList().run(),
	},
	{
		id: "story",
		name: "Also Read",
		hint: "A card for another story",
		words: "related link story article",
		icon: Newspaper,
		run: (_, asks) => asks.story(),
	},
	{
		id: "card",
		name: "Link card",
		hint: "A page or post elsewhere",
		words: "embed url website video tweet",
		icon: SquareArrowOutUpRight,
		run: (_, asks) => asks.card(),
	},
	{
		id: "factBox",
		name: "Fact box",
		hint: "Background beside the story",
		words: "sidebar info aside",
		icon: Info,
		run: (editor) => wrapOrAdd(editor, "factBox"),
	},
	{
		id: "table",
		name: "Table",
		hint: "Rows and columns",
		words: "grid figures",
		icon: Table,
		run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
	},
	{
		id: "divider",
		name: "Divider",
		hint: "A line between two parts",
		words: "rule line break hr",
		icon: Minus,
		run: (editor) => editor.chain().focus().setHorizontalRule().run(),
	},
];

/** The insertions that a few typed letters mean; all of them where nothing is typed. */
export function insertionsFor(typed: string): Insertion[] {
	const sought = typed.trim().toLowerCase();
	const begins = ({ name, words }: Insertion) =>
		`${name} ${words}`
			.toLowerCase()
			.split(/\s+/)
			.some((word) => word.startsWith(sought));
	const named = insertions.filter(({ name }) => name.toLowerCase().startsWith(sought));

	return [...named, ...insertions.filter((insertion) => begins(insertion) && !named.includes(insertion))];
}

function wrapOrAdd(editor: Editor, type: "keyPoints" | "factBox"): void {
	if (editor.can().wrapIn(type)) editor.chain().focus().wrapIn(type).run();
	else
		editor
			.chain()
			.focus()
			.insertContent({ type, content: [{ type: "paragraph" }] })
			.run();
}
