import process from "node:process";

/** A short text with a frame. Where the terminal is too narrow for it, the text alone: a link must stay whole to be clicked and copied. */
export function box(lines: string[], columns = process.stdout.columns ?? Number.POSITIVE_INFINITY): string {
	const width = Math.max(...lines.map((line) => line.length));
	if (width + 4 > columns) return ["", ...lines, ""].join("\n");

	const edge = "─".repeat(width + 2);
	return ["", `╭${edge}╮`, ...lines.map((line) => `│ ${line.padEnd(width)} │`), `╰${edge}╯`, ""].join("\n");
}
