import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, parse, serialize } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a document takes from outside of itself. */
export type Parts = {
	/** A stylesheet's text by its address, to stand in the page; null leaves the link. */
	styles: (href: string) => string | null;
	/** Address of the script of a custom element; undefined for elements that have none of ours. */
	modules: (tag: string) => string | undefined;
	/** JSON of the speculation rules; "" for none. */
	speculation: string;
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
	const document = parse(rendered);
	const found = { styles: [] as string[], tags: new Set<string>() };
	prune(document, parts, found);

	const head = document.childNodes.find(isElementNamed("html"))?.childNodes.find(isElementNamed("head"));
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

function prune(node: Node, parts: Parts, found: { styles: string[]; tags: Set<string> }): void {
	if (!("childNodes" in node)) return;

	for (const child of [...node.childNodes]) {
		if (child.nodeName === "#comment") defaultTreeAdapter.detachNode(child as DefaultTreeAdapterTypes.CommentNode);
		else if (isElement(child)) pruneElement(child, parts, found);
	}
}

function pruneElement(element: Element, parts: Parts, found: { styles: string[]; tags: Set<string> }): void {
	if (element.tagName.includes("-")) found.tags.add(element.tagName);

	if (isFrameworks(element)) defaultTreeAdapter.detachNode(element);
	else if (element.tagName === "link" && attribute(element, "rel") === "stylesheet") inline(element, parts, found.styles);
	else prune(element, parts, found);
}

/** Puts a stylesheet's text where its link stands. */
function inline(link: Element, parts: Parts, styles: string[]): void {
	const css = parts.styles(attribute(link, "href") ?? "");
	if (css === null) return;

	const style = defaultTreeAdapter.createElement("style", html.NS.HTML, []);
	appendText(style, css);
	if (link.parentNode) defaultTreeAdapter.insertBefore(link.parentNode, style, link);
	defaultTreeAdapter.detachNode(link);
	styles.push(css);
}

function isElement(node: Node): node is Element {
	return "tagName" in node;
}

function isElementNamed(name: string): (node: Node) => node is Element {
	return (node): node is Element => isElement(node) && node.tagName === name;
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

function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((attr) => attr.name === name)?.value;
}

function append(parent: Element, tag: string, attributes: Record<string, string>): Element {
	const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
	const element = defaultTreeAdapter.createElement(tag, html.NS.HTML, attrs);
	defaultTreeAdapter.appendChild(parent, element);

	return element;
}

function appendText(parent: Element, text: string): void {
	defaultTreeAdapter.insertText(parent, text);
}
