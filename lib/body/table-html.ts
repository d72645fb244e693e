import type { ElementOf, Flow } from "./element.ts";

type Cell = NonNullable<ElementOf<"table">["content"][number]["content"]>[number];

/** A table as HTML; `flowHtml` writes what a cell holds. */
export function tableHtml(table: ElementOf<"table">, flowHtml: (flow: readonly Flow[]) => string): string {
	const rows = table.content.map(({ content = [] }) => `<tr>${content.map((cell) => cellHtml(cell, flowHtml)).join("")}</tr>`);

	return `<table><tbody>${rows.join("")}</tbody></table>`;
}

function cellHtml(cell: Cell, flowHtml: (flow: readonly Flow[]) => string): string {
	const tag = cell.type === "tableHeader" ? "th" : "td";

	return `<${tag}${span("colspan", cell.attrs.colspan)}${span("rowspan", cell.attrs.rowspan)}>${flowHtml(cell.content)}</${tag}>`;
}

function span(name: string, count: number): string {
	return count > 1 ? ` ${name}="${count}"` : "";
}
