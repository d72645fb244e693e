import { type Direction, turned } from "#lib/body/direction.ts";
import type { ElementOf } from "#lib/body/element.ts";
import { FlowText } from "./body-flow.tsx";
import { Line } from "./body-line.tsx";
import { inOrder } from "./in-order.ts";

type Row = ElementOf<"table">["content"][number];
type Cell = NonNullable<Row["content"]>[number];

/** A table that scrolls by itself where the page is narrower, with the keyboard too. */
export function BodyTable({ table, label, around }: { table: ElementOf<"table">; label: string; around: Direction }) {
	const [first, ...rest] = table.content;
	const hasHead = Boolean(first?.content?.every(({ type }) => type === "tableHeader"));
	const rows = hasHead ? rest : table.content;

	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
		<section className="story-table" tabIndex={0} aria-label={label}>
			<table>
				{hasHead && first && (
					<thead>
						<TableRow row={first} scope="col" around={around} />
					</thead>
				)}
				<tbody>
					{inOrder(rows, (row) => (
						<TableRow row={row} scope="row" around={around} />
					))}
				</tbody>
			</table>
		</section>
	);
}

function TableRow({ row, scope, around }: { row: Row; scope: "row" | "col"; around: Direction }) {
	return (
		<tr>
			{inOrder(row.content ?? [], (cell) => (
				<TableCell cell={cell} scope={scope} around={around} />
			))}
		</tr>
	);
}

function TableCell({ cell, scope, around }: { cell: Cell; scope: "row" | "col"; around: Direction }) {
	const [only, ...more] = cell.content;
	const dir = more.length === 0 ? turned(only?.content, around) : undefined;
	const span = { colSpan: moreThanOne(cell.attrs.colspan), rowSpan: moreThanOne(cell.attrs.rowspan), dir };
	const words = more.length === 0 ? <Line content={only?.content} /> : <FlowText content={cell.content} around={around} />;

	return cell.type === "tableHeader" ? (
		<th scope={scope} {...span}>
			{words}
		</th>
	) : (
		<td {...span}>{words}</td>
	);
}

function moreThanOne(span: number): number | undefined {
	return span > 1 ? span : undefined;
}
