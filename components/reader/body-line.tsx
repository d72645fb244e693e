import type { ReactNode } from "react";
import type { Inline, Mark } from "#lib/body/element.ts";
import { inOrder } from "./in-order.ts";

/** A line of a story: its words, marked. */
export function Line({ content = [] }: { content?: readonly Inline[] }) {
	return inOrder(content, (part) => <Part part={part} />);
}

function Part({ part }: { part: Inline }) {
	if (part.type === "hardBreak") return <br />;

	return (part.marks ?? []).reduceRight<ReactNode>((words, mark) => marked(words, mark), part.text);
}

function marked(words: ReactNode, mark: Mark): ReactNode {
	switch (mark.type) {
		case "bold":
			return <strong>{words}</strong>;
		case "italic":
			return <em>{words}</em>;
		case "subscript":
			return <sub>{words}</sub>;
		case "superscript":
			return <sup>{words}</sup>;
		case "link":
			return <a href={mark.attrs.href}>{words}</a>;
		default:
			return mark satisfies never;
	}
}
