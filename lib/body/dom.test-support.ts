import { DOMParser, type Schema } from "@tiptap/pm/model";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { BodyDocument } from "./element.ts";

/** As much of a DOM node as ProseMirror's parser asks for. Styles are not read. */
class TestNode {
	childNodes: TestNode[] = [];
	parentNode: TestNode | null = null;
	readonly nodeType: number;
	readonly nodeName: string;
	readonly nodeValue: string | null;
	readonly #attributes: Map<string, string>;

	constructor(nodeType: number, nodeName: string, nodeValue: string | null, attributes: { name: string; value: string }[] = []) {
		this.nodeType = nodeType;
		this.nodeName = nodeName;
		this.nodeValue = nodeValue;
		this.#attributes = new Map(attributes.map(({ name, value }) => [name, value]));
	}

	get tagName(): string {
		return this.nodeName;
	}

	get children(): TestNode[] {
		return this.childNodes.filter(({ nodeType }) => nodeType === 1);
	}

	get firstChild(): TestNode | null {
		return this.childNodes[0] ?? null;
	}

	get nextSibling(): TestNode | null {
		return this.#sibling(1);
	}

	get previousSibling(): TestNode | null {
		return this.#sibling(-1);
	}

	get textContent(): string {
		return this.nodeValue ?? this.childNodes.map(({ textContent }) => textContent).join("");
	}

	getAttribute(name: string): string | null {
		return this.#attributes.get(name) ?? null;
	}

	hasAttribute(name: string): boolean {
		return this.#attributes.has(name);
	}

	/** Understands a tag with conditions on its attributes, such as `a[href]:not([href *= "javascript:" i])`. */
	matches(selector: string): boolean {
		const tag = /^[\w-]*/.exec(selector)?.[0] ?? "";
		if (tag !== "" && tag.toUpperCase() !== this.nodeName) return false;

		return [...selector.matchAll(/(:not\()?\[([\w-]+)(?:\s*(\*?=)\s*"([^"]*)")?[^\]]*\]/g)].every(
			([, not, name = "", sign, value = ""]) => {
				const own = this.getAttribute(name);
				const holds = own !== null && (sign === undefined || (sign === "=" ? own === value : own.includes(value)));
				return holds === (not === undefined);
			},
		);
	}

	#sibling(step: 1 | -1): TestNode | null {
		const siblings = this.parentNode?.childNodes ?? [];
		return siblings[siblings.indexOf(this) + step] ?? null;
	}
}

/** The document that a schema reads from HTML, without a browser. */
export function documentFrom(html: string, schema: Schema): BodyDocument {
	const page = parse(html).childNodes.find(({ nodeName }) => nodeName === "html");
	const body = page && "childNodes" in page ? page.childNodes.find(({ nodeName }) => nodeName === "body") : undefined;
	if (!body) throw new Error("The page has no body.");

	return DOMParser.fromSchema(schema)
		.parse(nodeFrom(body) as unknown as Node)
		.toJSON();
}

function nodeFrom(node: DefaultTreeAdapterTypes.ChildNode): TestNode {
	if (node.nodeName === "#text" && "value" in node) return new TestNode(3, "#text", node.value);
	if (!("tagName" in node)) return new TestNode(8, node.nodeName, null);

	const made = new TestNode(1, node.tagName.toUpperCase(), null, node.attrs);
	made.childNodes = node.childNodes.map(nodeFrom);
	for (const child of made.childNodes) child.parentNode = made;
	return made;
}
