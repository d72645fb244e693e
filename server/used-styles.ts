import postcss, { type ChildNode } from "postcss";
import parseSelectors, { type Node, type Selector } from "postcss-selector-parser";

/** What stands in a document: its elements' names in lower case, its classes as ".name", its ids as "#name". */
export type Standing = ReadonlySet<string>;

/** A stylesheet of which each document takes only what can touch it. */
export type Stylesheet = {
	/** The rules that can match something that stands there, now or once a reader or one of our modules acts; "" for none. */
	usedBy: (standing: Standing) => string;
};

type May = (standing: Standing) => boolean;
type Part = (standing: Standing) => string;

/**
 * Reads a stylesheet. Rules are left out by their elements, classes and ids alone: states and attributes change while a page is read. What
 * a custom element makes inside of itself is unknown before it runs, so that a rule which names the element stays where the element is.
 */
export function readStylesheet(css: string): Stylesheet {
	const parts = postcss.parse(css).nodes.map(partOf);

	return { usedBy: (standing) => parts.map((part) => part(standing)).join("") };
}

function partOf(node: ChildNode): Part {
	if (node.type === "comment") return () => "";
	if (node.type === "decl") return always(`${node};`);
	const children = node.nodes?.map(partOf) ?? [];
	const inside: Part = (standing) => children.map((child) => child(standing)).join("");

	if (node.type === "rule") {
		const selectors = parseSelectors().astSync(node.selector).nodes.map(readSelector);
		return (standing) => wrap(selectors.flatMap(({ text, may }) => (may(standing) ? [text] : [])).join(","), inside(standing));
	}
	// Without a block it is a statement, as an order of layers; a typeface and its like hold no rules.
	const head = `@${node.name}${node.params ? ` ${node.params}` : ""}`;
	return node.nodes ? (standing) => wrap(head, inside(standing)) : always(`${head};`);
}

function always(text: string): Part {
	return () => text;
}

function wrap(head: string, inside: string): string {
	return head === "" || inside === "" ? "" : `${head}{${inside.replace(/;$/, "")}}`;
}

function readSelector(selector: Selector): { text: string; may: May } {
	return { text: String(selector).trim(), may: mayMatch(selector) };
}

/** Functions whose argument must stand in the document for the whole to match (Selectors 4). `:not()` is none of them. */
const demanding = [":is", ":where", ":has"];

function mayMatch(selector: Selector): May {
	const names = selector.nodes.flatMap(nameOf);
	const elements = names.filter((name) => /^[a-z][^.#]*-/.test(name));
	if (elements.length > 0) return (standing) => elements.every((name) => standing.has(name));

	const choices = selector.nodes.flatMap((node) =>
		node.type === "pseudo" && demanding.includes(node.value) ? [node.nodes.map(mayMatch)] : [],
	);
	return (standing) => names.every((name) => standing.has(name)) && choices.every((some) => some.some((may) => may(standing)));
}

function nameOf(node: Node): string[] {
	if (node.type === "tag") return [node.value.toLowerCase()];
	if (node.type === "class") return [`.${node.value}`];
	if (node.type === "id") return [`#${node.value}`];

	return [];
}
