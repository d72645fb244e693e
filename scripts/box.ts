import process from "node:process";

/** A short text with a frame. A line longer than the terminal stays whole and unframed, so that a link can be clicked and copied. */
export function box(lines: string[], columns = process.stdout.columns ?? 80): string {
	const framed = lines.filter((line) => line.length <= columns - 4);
	const width = Math.max(...framed.map((line) => line.length));
	const row = (line: string) => (line.length <= columns - 4 ? `│ ${line.padEnd(width)} │` : line);

	return ["", `╭${"─".repeat(width + 2)}╮`, ...lines.map(row), `╰${"─".repeat(width + 2)}╯`, ""].join("\n");
}
