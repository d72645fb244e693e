const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// XML 1.0 has no way to write these at all, not even as a reference.
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text for XML and HTML, between tags or between double quotes. What XML cannot hold is left out. */
export function escapeXml(text: string): string {
	return text.replace(unwritable, "").replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}

/** What comes some at a time, now or as it is found. */
export type Batches<Item> = Iterable<readonly Item[]> | AsyncIterable<readonly Item[]>;

type Attributes = Record<string, string | number | undefined>;

/** One element. Children are XML already: text goes through `escapeXml` first, or into `textElement`. */
export function element(name: string, attributes: Attributes = {}, ...children: string[]): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
		.join("");
	const inside = children.join("");

	return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A document piece by piece: one element whose children come in batches, each XML already, as they are found. */
export async function* xmlPieces(name: string, attributes: Attributes, batches: Batches<string>): AsyncGenerator<string> {
	const [opened = "", closed = ""] = element(name, attributes, "|").split("|");
	yield `${xmlDocument(opened).trimEnd()}`;
	for await (const batch of batches) yield batch.join("");
	yield `${closed}\n`;
}

/** One element that holds text; nothing at all where there is none. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
	return text === "" ? "" : element(name, attributes, escapeXml(text));
}

/** A whole document. */
export function xmlDocument(root: string, ...instructions: string[]): string {
	return ['<?xml version="1.0" encoding="UTF-8"?>', ...instructions, root, ""].join("\n");
}
