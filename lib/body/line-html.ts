import { escapeXml } from "#lib/xml/xml.ts";
import type { Inline, Mark } from "./element.ts";

/** A line's words as HTML, with links that are whole addresses. */
export function lineHtml(line: readonly Inline[] = [], origin: string): string {
	return line
		.map((part) => {
			if (part.type === "hardBreak") return "<br/>";
			return (part.marks ?? []).reduceRight((words, mark) => marked(words, mark, origin), escapeXml(part.text));
		})
		.join("");
}

function marked(words: string, mark: Mark, origin: string): string {
	switch (mark.type) {
		case "bold":
			return `<strong>${words}</strong>`;
		case "italic":
			return `<em>${words}</em>`;
		case "subscript":
			return `<sub>${words}</sub>`;
		case "superscript":
			return `<sup>${words}</sup>`;
		case "link":
			return `<a href="${escapeXml(new URL(mark.attrs.href, `${origin}/`).href)}">${words}</a>`;
		default:
			return mark satisfies never;
	}
}
