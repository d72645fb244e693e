import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serialize } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Paths of scripts that readers' pages may load: our own modules. */
const ownModules = "/reader-modules/";

/** A rendered page without the framework's scripts, its payload and its script preloads. JSON-LD and our own modules stay. */
export function withoutFramework(html: string): string {
	const document = parse(html);
	prune(document);

	return serialize(document);
}

function prune(node: Node): void {
	if (!("childNodes" in node)) return;

	for (const child of [...node.childNodes]) {
		if (isElement(child) && isFrameworks(child)) defaultTreeAdapter.detachNode(child);
		else prune(child);
	}
}

function isElement(node: Node): node is Element {
	return "tagName" in node;
}

function isFrameworks(element: Element): boolean {
	if (element.tagName === "script") return !isOwnScript(element);
	if (element.tagName !== "link") return false;

	const rel = attribute(element, "rel");
	return (rel === "preload" && attribute(element, "as") === "script") || rel === "modulepreload";
}

function isOwnScript(element: Element): boolean {
	const type = attribute(element, "type");

	return type === "application/ld+json" || type === "speculationrules" || (attribute(element, "src") ?? "").startsWith(ownModules);
}

function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((attr) => attr.name === name)?.value;
}
