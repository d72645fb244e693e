import type { Fragment, Node, Slice } from "@tiptap/pm/model";

/** What is copied, as plain text: a blank line between blocks, none within a list, tabs between the cells of a table. */
export function plainCopy(slice: Slice): string {
	return joined(slice.content, "\n\n");
}

function textOf(node: Node): string {
	if (node.isTextblock) return node.textBetween(0, node.content.size, "", lineBreak);

	switch (node.type.name) {
		case "bulletList":
		case "orderedList":
		case "listItem":
		case "table":
			return joined(node.content, "\n");
		case "tableRow":
			return mapped(node.content).join("\t"); // an empty cell keeps its place
		default:
			return joined(node.content, "\n\n");
	}
}

function joined(content: Fragment, between: string): string {
	return mapped(content)
		.filter((text) => text !== "")
		.join(between);
}

function mapped(content: Fragment): string[] {
	return content.firstChild?.isInline ? [inlineText(content)] : content.content.map(textOf);
}

function inlineText(content: Fragment): string {
	return content.textBetween(0, content.size, "", lineBreak);
}

function lineBreak({ type }: Node): string {
	return type.name === "hardBreak" ? "\n" : "";
}
