import { SaxesParser } from "saxes";

/** An element as a strict parser read it. */
export class XmlNode {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: XmlNode[] = [];
	/** All text inside. */
	words = "";

	constructor(name: string, attributes: Record<string, string>) {
		this.name = name;
		this.attributes = attributes;
	}

	/** Its own children of a name. */
	all(name: string): XmlNode[] {
		return this.children.filter((child) => child.name === name);
	}

	/** The text of its first child of a name; "" where it has none. */
	text(name: string): string {
		return this.all(name)[0]?.words ?? "";
	}
}

/** The root of a document. Throws where it is not well-formed XML 1.0 with namespaces. */
export function parseXml(text: string): XmlNode {
	const parser = new SaxesParser({ xmlns: true });
	const open: XmlNode[] = [];
	let root: XmlNode | undefined;
	parser.on("error", (error) => {
		throw error;
	});
	parser.on("opentag", ({ name, attributes }) => {
		const node = new XmlNode(name, Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])));
		open.at(-1)?.children.push(node);
		root ??= node;
		open.push(node);
	});
	parser.on("text", (words) => {
		for (const node of open) node.words += words;
	});
	parser.on("closetag", () => void open.pop());
	parser.write(text).close();
	if (!root) throw new Error("The document is empty");

	return root;
}
