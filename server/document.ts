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
import type { Standing, Stylesheet } from "./used-styles.ts";

/** What a document takes from outside of itself. */
export type Parts = {
	/** A stylesheet by its address, to stand in the page with what the page uses of it; null leaves the link. */
	styles: (href: string) => Stylesheet | null;
	/** Address of the script of some custom elements, by their names in order; null for elements that have none of ours. */
	script: (tags: readonly string[]) => string | null;
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
 * A rendered page as a document: without the framework's scripts, payload, script preloads and marks; with the styles that it uses in place, the
 * scripts of the custom elements that stand in it, and rules for what to fetch ahead. JSON-LD and everything else stay.
 */
export function toDocument(rendered: string, parts: Parts): Document {
	return finishDocument(parse(rendered), parts);
}

/** The same for a page that was read already. */
export function finishDocument(document: Tree, parts: Parts): Document {
	const found: Found = { links: [], tags: new Set(), standing: new Set() };
	prune(document, parts, found);
	const inlineStyles = found.links.flatMap((link) => inline(link, parts, found.standing));

	// Last, so that a browser asks for the photos first.
	const src = parts.script([...found.tags].sort());
	if (src) append(partNamed("body", document), "script", { type: "module", src });
	const inlineScripts = parts.speculation === "" ? [] : [parts.speculation];
	for (const rules of inlineScripts) appendText(append(partNamed("head", document), "script", { type: "speculationrules" }), rules);

	return { html: serialize(document), inlineStyles, inlineScripts };
}

/** The head or body of a document: the parser gives every document both (HTML, 13.2.6). */
export function partNamed(name: "head" | "body", document: Tree): Element {
	const root = childrenOf(document).find(isElementNamed("html"));
	const part = root && childrenOf(root).find(isElementNamed(name));
	if (!part) throw new Error(`A document without ${name}`);

	return part;
}

/** Where a page's other edition is chosen: the page's own address, with this. */
export const otherEdition = { lite: "?lite", full: "?lite=0" } as const;

type Found = { links: Element[]; tags: Set<string>; standing: Set<string> };

function prune(node: Node, parts: Parts, found: Found): void {
	for (const child of childrenOf(node)) {
		if (child.nodeName === "#comment") remove(child);
		else if (isElement(child)) pruneElement(child, parts, found);
	}
}

function pruneElement(element: Element, parts: Parts, found: Found): void {
	if (isFrameworks(element)) {
		remove(element);
		return;
	}
	if (element.tagName.includes("-")) found.tags.add(element.tagName);
	if (element.tagName === "a" && parts.query !== "") keepQuery(element, parts.query);
	if (element.tagName === "link" && attribute(element, "rel") === "stylesheet") found.links.push(element);
	note(element, found.standing);
	prune(element, parts, found);
}

/** Notes what stylesheets may know an element by. */
function note(element: Element, standing: Set<string>): void {
	standing.add(element.tagName.toLowerCase());
	for (const name of (attribute(element, "class") ?? "").split(/\s+/)) if (name !== "") standing.add(`.${name}`);
	const id = attribute(element, "id");
	if (id) standing.add(`#${id}`);
}

/** Puts what a page uses of a stylesheet where its link stands. */
function inline(link: Element, parts: Parts, standing: Standing): string[] {
	const stylesheet = parts.styles(attribute(link, "href") ?? "");
	if (stylesheet === null) return [];

	const css = stylesheet.usedBy(standing);
	const style = newElement("style");
	appendText(style, css);
	if (css !== "") insertBefore(style, link);
	remove(link);

	return css === "" ? [] : [css];
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
