import { escapeXml } from "#lib/xml/xml.ts";
import type { Inline, Mark } from "./element.ts";

/** A line's words as HTML. Links are made whole: `page` is the whole address of the page that they stand on. */
export function lineHtml(line: readonly Inline[] = [], page: string): string {
	return line
		.map((part) => {
			if (part.type === "hardBreak") return "<br/>";
			return (part.marks ?? []).reduceRight((words, mark) => marked(words, mark, page), escapeXml(part.text));
		})
		.join("");
}

function marked(words: string, mark: Mark, page: string): string {
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
			return `<a href="${escapeXml(new URL(mark.attrs.href, page).href)}">${words}</a>`;
		default:
			return mark satisfies never;
	}
}
