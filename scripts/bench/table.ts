/** Rows as a table of Markdown whose columns line up: words to the left, figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => (row[column] ?? "").length)));
	const isWords = head.map((_, column) => column === 0);
	const line = (cells: readonly string[]) =>
		`| ${widths.map((width, column) => (isWords[column] ? (cells[column] ?? "").padEnd(width) : (cells[column] ?? "").padStart(width))).join(" | ")} |`;
	const rule = `|${widths.map((width, column) => (isWords[column] ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;

	return [line(head), rule, ...rows.map(line)].join("\n");
}
