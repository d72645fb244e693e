import { parse, serialize } from "parse5";
import {
	append,
	appendText,
	attribute,
	childrenOf,
	type Element,
	insertBefore,
	isElement,
	isElementNamed,
	type Node,
	newElement,
	remove,
	setAttribute,
	type Tree,
} from "./tree.ts";

/** What a document takes from outside of itself. */
export type Parts = {
	/** A stylesheet's text by its address, to stand in the page; null leaves the link. */
	styles: (href: string) => string | null;
	/** Address of the script of a custom element; undefined for elements that have none of ours. */
	modules: (tag: string) => string | undefined;
	/** JSON of the speculation rules; "" for none. */
	speculation: string;
	/** The query of the page's own address, so that what leads to its other edition keeps it; "" for none. */
	query: string;
};

/** A finished document, and the texts in it whose hashes the policy must name. */
export type Document = { html: string; inlineStyles: string[]; inlineScripts: string[] };

/** Paths of scripts that readers' pages may load: our own modules. */
const ownModules = "/reader-modules/";

/**
 * A rendered page as a document: without the framework's scripts, payload, script preloads and marks; with its styles in place, the
 * scripts of the custom elements that stand in it, and rules for what to fetch ahead. JSON-LD and everything else stay.
 */
export function toDocument(rendered: string, parts: Parts): Document {
	return finishDocument(parse(rendered), parts);
}

/** The same for a page that was read already. */
export function finishDocument(document: Tree, parts: Parts): Document {
	const found = { styles: [] as string[], tags: new Set<string>() };
	prune(document, parts, found);

	const head = headOf(document);
	const scripts = parts.speculation === "" ? [] : [parts.speculation];
	if (head) {
		for (const tag of [...found.tags].sort()) {
			const src = parts.modules(tag);
			if (src) append(head, "script", { type: "module", src });
		}
		for (const rules of scripts) appendText(append(head, "script", { type: "speculationrules" }), rules);
	}
	return { html: serialize(document), inlineStyles: found.styles, inlineScripts: head ? scripts : [] };
}

export function headOf(document: Node): Element | undefined {
	const root = childrenOf(document).find(isElementNamed("html"));

	return root && childrenOf(root).find(isElementNamed("head"));
}

/** Where a page's other edition is chosen: the page's own address, with this. */
export const otherEdition = { lite: "?lite", full: "?lite=0" } as const;

function prune(node: Node, parts: Parts, found: { styles: string[]; tags: Set<string> }): void {
	for (const child of childrenOf(node)) {
		if (child.nodeName === "#comment") remove(child);
		else if (isElement(child)) pruneElement(child, parts, found);
	}
}

function pruneElement(element: Element, parts: Parts, found: { styles: string[]; tags: Set<string> }): void {
	if (element.tagName.includes("-")) found.tags.add(element.tagName);
	if (element.tagName === "a" && parts.query !== "") keepQuery(element, parts.query);

	if (isFrameworks(element)) remove(element);
	else if (element.tagName === "link" && attribute(element, "rel") === "stylesheet") inline(element, parts, found.styles);
	else prune(element, parts, found);
}

/** Puts a stylesheet's text where its link stands. */
function inline(link: Element, parts: Parts, styles: string[]): void {
	const css = parts.styles(attribute(link, "href") ?? "");
	if (css === null) return;

	const style = newElement("style");
	appendText(style, css);
	insertBefore(style, link);
	remove(link);
	styles.push(css);
}

function keepQuery(link: Element, query: string): void {
	const href = attribute(link, "href") ?? "";
	if (href === otherEdition.lite || href === otherEdition.full) setAttribute(link, "href", `?${query}&${href.slice(1)}`);
}

function isFrameworks(element: Element): boolean {
	if (element.tagName === "script") return !isOwnScript(element);
	if (element.tagName !== "link") return false;

	const rel = attribute(element, "rel");
	const as = attribute(element, "as");
	return (rel === "preload" && (as === "script" || as === "style")) || rel === "modulepreload";
}

function isOwnScript(element: Element): boolean {
	return attribute(element, "type") === "application/ld+json" || (attribute(element, "src") ?? "").startsWith(ownModules);
}
