import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { type Piece, type Tag, tag } from "./tree.ts";

/** Reads HTML as a browser would, without one. */
export function parseInTests(html: string): Tag {
	const body = piecesOf(parse(html).childNodes)
		.flatMap((piece) => (typeof piece === "object" && piece.tag === "html" ? piece.inside : []))
		.find((piece): piece is Tag => typeof piece === "object" && piece.tag === "body");

	return body ?? tag("body", []);
}

function piecesOf(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Piece[] {
	return nodes.flatMap((node): Piece[] => {
		if (node.nodeName === "#text" && "value" in node) return [node.value];
		if (!("tagName" in node)) return [];
		return [tag(node.tagName, piecesOf(node.childNodes), Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])))];
	});
}
