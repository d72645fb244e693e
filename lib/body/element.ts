import { z } from "zod";
import { cleanRun } from "#lib/text/clean.ts";
import { href, webAddress } from "./href.ts";

/** Characters that words beside the running text may have in a draft; `longestParts` says what may be published. */
const longestDraftPart = 20_000;

/** Words of at most so many characters, without what no reader can see. */
const words = (longest: number) =>
	z
		.string()
		.max(longest, `Too long: at most ${longest} characters fit here.`)
		.overwrite((text) => (text === "" ? "" : cleanRun(text)));

const photoId = z.int().positive("The photo is missing. Choose it again.");

/** A photo as one gallery uses it. */
export const galleryPhoto = z.strictObject({
	photoId,
	caption: words(longestDraftPart).default(""),
	credit: words(longestDraftPart).default(""),
	alt: words(longestDraftPart).default(""),
});
export type GalleryPhoto = z.infer<typeof galleryPhoto>;

/** What each element says about itself. The editor's schema takes its attributes, their defaults and their checks from here. */
export const attributes = {
	link: { href },
	heading: { level: z.literal([2, 3]).default(2) },
	orderedList: { start: z.int().min(0).max(99_999).default(1), type: z.null().default(null) },
	pullQuote: { attribution: words(longestDraftPart).default("") },
	photo: { ...galleryPhoto.shape, width: z.enum(["column", "wide"]).default("column") },
	gallery: { photos: z.array(galleryPhoto).min(1, "A gallery needs a photo.").max(100, "A gallery holds at most 100 photos.") },
	embed: { url: webAddress, title: words(longestDraftPart).default("") },
	storyLink: { articleId: z.int().positive("The story is missing. Choose it again.") },
	factBox: { title: words(longestDraftPart).default("") },
	cell: {
		colspan: z.int().min(1).max(50).default(1),
		rowspan: z.int().min(1).max(1000).default(1),
		colwidth: z.array(z.int().min(0).max(5000)).max(50).nullable().default(null),
	},
} as const;

const attrs = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject(shape);

/** How words look or where they lead. */
export const mark = z.discriminatedUnion("type", [
	z.strictObject({ type: z.literal("link"), attrs: attrs(attributes.link) }),
	z.strictObject({ type: z.literal("bold") }),
	z.strictObject({ type: z.literal("italic") }),
	z.strictObject({ type: z.literal("subscript") }),
	z.strictObject({ type: z.literal("superscript") }),
]);
export type Mark = z.infer<typeof mark>;

const textRun = z.strictObject({ type: z.literal("text"), text: words(1_000_000).min(1), marks: z.array(mark).max(5).optional() });
const lineBreak = z.strictObject({ type: z.literal("hardBreak"), marks: z.array(mark).max(5).optional() });

/** A run of words, or a line's end inside a paragraph. */
export const inline = z.discriminatedUnion("type", [textRun, lineBreak]);
export type Inline = z.infer<typeof inline>;

const line = z.array(inline).optional();
const paragraph = z.strictObject({ type: z.literal("paragraph"), content: line });
export type Paragraph = z.infer<typeof paragraph>;

/** Running text: what may stand inside a list, a quote or a fact box. */
export type Flow = Paragraph | z.infer<typeof bulletList> | z.infer<typeof orderedList>;
export type ListItem = { type: "listItem"; content: [Paragraph, ...Flow[]] };

const listItem: z.ZodType<ListItem> = z.lazy(() => z.strictObject({ type: z.literal("listItem"), content: z.tuple([paragraph], flow) }));
const listItems: z.ZodType<ListItem[]> = z.array(listItem).min(1);
const bulletList = z.strictObject({ type: z.literal("bulletList"), content: listItems });
const orderedList = z.strictObject({
	type: z.literal("orderedList"),
	attrs: attrs(attributes.orderedList).prefault({}),
	content: listItems,
});
const flow: z.ZodType<Flow> = z.discriminatedUnion("type", [paragraph, bulletList, orderedList]);

const cell = { attrs: attrs(attributes.cell).prefault({}), content: z.array(paragraph).min(1) };
const tableCell = z.discriminatedUnion("type", [
	z.strictObject({ type: z.literal("tableCell"), ...cell }),
	z.strictObject({ type: z.literal("tableHeader"), ...cell }),
]);
const tableRow = z.strictObject({ type: z.literal("tableRow"), content: z.array(tableCell).optional() });

/** One piece of a story. */
export const bodyElement = z.discriminatedUnion("type", [
	paragraph,
	z.strictObject({ type: z.literal("heading"), attrs: attrs(attributes.heading).prefault({}), content: line }),
	bulletList,
	orderedList,
	z.strictObject({ type: z.literal("blockquote"), content: z.array(flow).min(1) }),
	z.strictObject({ type: z.literal("pullQuote"), attrs: attrs(attributes.pullQuote).prefault({}), content: line }),
	z.strictObject({ type: z.literal("keyPoints"), content: z.array(paragraph).min(1) }),
	z.strictObject({ type: z.literal("photo"), attrs: attrs(attributes.photo) }),
	z.strictObject({ type: z.literal("gallery"), attrs: attrs(attributes.gallery) }),
	z.strictObject({ type: z.literal("embed"), attrs: attrs(attributes.embed) }),
	z.strictObject({ type: z.literal("storyLink"), attrs: attrs(attributes.storyLink) }),
	z.strictObject({ type: z.literal("factBox"), attrs: attrs(attributes.factBox).prefault({}), content: z.array(flow).min(1) }),
	z.strictObject({ type: z.literal("table"), content: z.array(tableRow).min(1) }),
	z.strictObject({ type: z.literal("horizontalRule") }),
]);
export type BodyElement = z.infer<typeof bodyElement>;
export type ElementOf<Type extends BodyElement["type"]> = Extract<BodyElement, { type: Type }>;

/** A story's body: a ProseMirror document. */
export const bodyDocument = z.strictObject({ type: z.literal("doc"), content: z.array(bodyElement).min(1, "The body is empty.") });
export type BodyDocument = z.infer<typeof bodyDocument>;
