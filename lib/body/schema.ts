import { type Attribute, type Extensions, getSchema, Node, type NodeConfig } from "@tiptap/core";
import { Link } from "@tiptap/extension-link";
import { Subscript } from "@tiptap/extension-subscript";
import { Superscript } from "@tiptap/extension-superscript";
import { TableKit } from "@tiptap/extension-table";
import type { Schema } from "@tiptap/pm/model";
import { StarterKit } from "@tiptap/starter-kit";
import type { z } from "zod";
import { attributes } from "./element.ts";
import { safeHref } from "./href.ts";

const flow = "(paragraph | bulletList | orderedList)";

/** The attributes of a node, with defaults and checks taken from their zod rules; kept as JSON in what is copied and pasted. */
function attributesFrom(shape: Record<string, z.ZodType>): Record<string, Attribute> {
	return Object.fromEntries(Object.entries(shape).map(([name, rule]) => [name, attributeFrom(name, rule)]));
}

function attributeFrom(name: string, rule: z.ZodType): Attribute {
	const fallback = rule.safeParse(undefined);
	const key = `data-${name.toLowerCase()}`;

	return {
		...(fallback.success ? { default: fallback.data } : { isRequired: true }),
		validate: (value: unknown) => void rule.parse(value),
		parseHTML: (element: HTMLElement) => fromHtml(element.getAttribute(key), rule, fallback.data),
		renderHTML: (attrs: Record<string, unknown>) => ({ [key]: JSON.stringify(attrs[name]) }),
	} as Attribute;
}

function fromHtml(kept: string | null, rule: z.ZodType, fallback: unknown): unknown {
	try {
		const parsed = rule.safeParse(JSON.parse(kept ?? ""));
		return parsed.success ? parsed.data : fallback;
	} catch {
		return fallback;
	}
}

/** Kept in the usual HTML attribute of the same name. */
function plain(rule: z.ZodType, fromElement: (element: HTMLElement) => unknown = () => undefined): Attribute {
	const fallback = rule.safeParse(undefined).data;

	return {
		default: fallback,
		validate: (value: unknown) => void rule.parse(value),
		parseHTML: (element: HTMLElement) => {
			const parsed = rule.safeParse(fromElement(element));
			return parsed.success ? parsed.data : fallback;
		},
	} as Attribute;
}

const numberIn = (name: string) => (element: HTMLElement) => (element.hasAttribute(name) ? Number(element.getAttribute(name)) : undefined);

const levelOf = ({ tagName }: HTMLElement) => Number(tagName.slice(1));

const cellAttributes = {
	colspan: plain(attributes.cell.colspan, numberIn("colspan")),
	rowspan: plain(attributes.cell.rowspan, numberIn("rowspan")),
	colwidth: plain(attributes.cell.colwidth),
};
const listAttributes = {
	start: plain(attributes.orderedList.start, numberIn("start")),
	type: { ...plain(attributes.orderedList.type), rendered: false },
};

type Kind = { name: string; tag: string; content?: string; shape?: Record<string, z.ZodType>; isAtom?: boolean };

/** An element of ours. `data-element` names it in what is copied, so that a paste keeps it whole. */
function element({ name, tag, content, shape = {}, isAtom = false }: Kind) {
	return Node.create({
		name,
		group: "block",
		content,
		atom: isAtom,
		draggable: isAtom,
		defining: !isAtom,
		isolating: !isAtom,
		addAttributes: () => attributesFrom(shape),
		parseHTML: () => [{ tag: `${tag}[data-element="${name}"]`, priority: 60 }],
		renderHTML: ({ HTMLAttributes }) => [tag, { "data-element": name, ...HTMLAttributes }, ...(isAtom ? [] : [0])],
	});
}

export const PullQuote = element({ name: "pullQuote", tag: "aside", content: "inline*", shape: attributes.pullQuote });
export const KeyPoints = element({ name: "keyPoints", tag: "section", content: "paragraph+" });
export const Photo = element({ name: "photo", tag: "figure", shape: attributes.photo, isAtom: true });
export const Gallery = element({ name: "gallery", tag: "figure", shape: attributes.gallery, isAtom: true });
export const Embed = element({ name: "embed", tag: "aside", shape: attributes.embed, isAtom: true });
export const StoryLink = element({ name: "storyLink", tag: "aside", shape: attributes.storyLink, isAtom: true });
export const FactBox = element({ name: "factBox", tag: "aside", content: `${flow}+`, shape: attributes.factBox });

/** Links keep nothing but a checked address. */
const SafeLink = Link.extend({
	inclusive: false,
	addAttributes: () => ({
		href: {
			isRequired: true,
			validate: (value: unknown) => void attributes.link.href.parse(value),
			parseHTML: (anchor: HTMLElement) => safeHref(anchor.getAttribute("href") ?? ""),
		} as Attribute,
	}),
}).configure({ openOnClick: false, autolink: false, HTMLAttributes: {}, isAllowedUri: (uri) => safeHref(uri) !== null });

// What the kit's own nodes hold here: no headline inside a quote, no photo inside a list.
const narrower: Record<string, Partial<NodeConfig>> = {
	blockquote: { content: `${flow}+` },
	listItem: { content: `paragraph ${flow}*` },
	tableCell: { content: "paragraph+", addAttributes: () => cellAttributes },
	tableHeader: { content: "paragraph+", addAttributes: () => cellAttributes },
	orderedList: { addAttributes: () => listAttributes },
	heading: { addAttributes: () => ({ level: { ...plain(attributes.heading.level, levelOf), rendered: false } }) },
};

function narrow(kit: Extensions): Extensions {
	return kit.map((extension) => {
		const change = narrower[extension.name];
		return change && extension instanceof Node ? extension.extend(change) : extension;
	});
}

const Kit = StarterKit.extend({
	addExtensions() {
		return narrow(this.parent?.() ?? []);
	},
}).configure({ heading: { levels: [2, 3] }, code: false, codeBlock: false, strike: false, underline: false, link: false });

const Tables = TableKit.extend({
	addExtensions() {
		return narrow(this.parent?.() ?? []);
	},
}).configure({ table: { resizable: false } });

/** What a body is made of: the one definition that the editor, the server's check and the readers' page share. */
export const bodyExtensions: Extensions = [
	Kit,
	SafeLink,
	Subscript,
	Superscript,
	Tables,
	PullQuote,
	KeyPoints,
	Photo,
	Gallery,
	Embed,
	StoryLink,
	FactBox,
];

/** What an entry of a live story is made of: running text, lists and quotes. */
export const entryExtensions: Extensions = [Kit.configure({ heading: false, horizontalRule: false }), SafeLink];

/** The same as ProseMirror knows it. */
export const bodySchema: Schema = getSchema(bodyExtensions);
