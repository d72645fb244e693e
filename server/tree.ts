import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html } from "parse5";

export type Node = DefaultTreeAdapterTypes.Node;
export type Tree = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;

export function isElement(node: Node): node is Element {
	return "tagName" in node;
}

export function isElementNamed(name: string): (node: Node) => node is Element {
	return (node): node is Element => isElement(node) && node.tagName === name;
}

/** What stands in it now; taking some of it away does not shorten this list. */
export function childrenOf(node: Node): Node[] {
	return "childNodes" in node ? [...node.childNodes] : [];
}

export function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((attr) => attr.name === name)?.value;
}

export function setAttribute(element: Element, name: string, value: string): void {
	const kept = element.attrs.find((attr) => attr.name === name);
	if (kept) kept.value = value;
	else element.attrs.push({ name, value });
}

export function newElement(tag: string, attributes: Record<string, string> = {}): Element {
	const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));

	return defaultTreeAdapter.createElement(tag, html.NS.HTML, attrs);
}

export function append(parent: Element, tag: string, attributes: Record<string, string>): Element {
	const element = newElement(tag, attributes);
	defaultTreeAdapter.appendChild(parent, element);

	return element;
}

export function appendText(parent: Element, text: string): void {
	defaultTreeAdapter.insertText(parent, text);
}

export function remove(node: Node): void {
	defaultTreeAdapter.detachNode(node as DefaultTreeAdapterTypes.ChildNode);
}

export function insertBefore(node: Element, before: Element): void {
	if (before.parentNode) defaultTreeAdapter.insertBefore(before.parentNode, node, before);
}

/** Leaves what stands in it where it stood. */
export function unwrap(element: Element): void {
	const { parentNode } = element;
	if (!parentNode) return;
	for (const child of [...element.childNodes]) {
		defaultTreeAdapter.detachNode(child);
		parentNode.childNodes.splice(parentNode.childNodes.indexOf(element), 0, child);
		child.parentNode = parentNode;
	}
	defaultTreeAdapter.detachNode(element);
}
