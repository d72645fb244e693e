import { escapeXml } from "#lib/xml/xml.ts";

/** How words of a line look, and where they lead. */
export type Marks = {
	readonly strong?: boolean;
	readonly em?: boolean;
	readonly sup?: boolean;
	readonly sub?: boolean;
	readonly href?: string | undefined;
};

type Run = { text: string; marks: Marks } | "break";

/** A line of text as it is read from the page, one run after the other. */
export class Line {
	#runs: Run[] = [];

	addText(text: string, marks: Marks, keepsLines: boolean): void {
		const [first = "", ...more] = keepsLines ? text.split(/\r\n?|\n/) : [text];
		this.#runs.push({ text: first, marks });
		for (const line of more) this.#runs.push("break", { text: line, marks });
	}

	addBreak(): void {
		this.#runs.push("break");
	}

	/** The paragraphs of the line as HTML; what was read is forgotten. Two line breaks in a row end a paragraph. */
	take(): string[] {
		const paragraphs: Run[][] = [[]];
		let breaks = 0;
		for (const run of this.#runs) {
			if (run === "break") breaks += 1;
			else if (breaks === 0 || !/^[\s]*$/u.test(run.text)) {
				if (breaks > 1) paragraphs.push([]);
				else if (breaks === 1) paragraphs.at(-1)?.push("break");
				breaks = 0;
				paragraphs.at(-1)?.push(run);
			}
		}
		this.#runs = [];

		return paragraphs.map(htmlOf).filter((html) => html !== "");
	}
}

function htmlOf(runs: readonly Run[]): string {
	const line: Run[] = [];
	let isAfterSpace = true;
	for (const run of runs) {
		if (run === "break") {
			trimLast(line);
			line.push(run);
			isAfterSpace = true;
			continue;
		}
		const collapsed: string = run.text.replace(/[ \t\r\n\f]+/g, " ");
		const text: string = isAfterSpace ? collapsed.replace(/^[\s]+/u, "") : collapsed;
		if (text === "") continue;
		isAfterSpace = text.endsWith(" ");
		add(line, { text, marks: run.marks });
	}
	trimLast(line);
	while (line[0] === "break") line.shift();
	while (line.at(-1) === "break") line.pop();

	return line.map((run) => (run === "break" ? "<br>" : marked(run))).join("");
}

function add(line: Run[], run: Exclude<Run, "break">): void {
	const last = line.at(-1);
	if (last && last !== "break" && JSON.stringify(last.marks) === JSON.stringify(run.marks)) last.text += run.text;
	else line.push(run);
}

function trimLast(line: Run[]): void {
	for (let last = line.at(-1); last && last !== "break"; last = line.at(-1)) {
		last.text = last.text.trimEnd();
		if (last.text !== "") return;
		line.pop();
	}
}

function marked({ text, marks: { strong, em, sup, sub, href } }: Exclude<Run, "break">): string {
	let html = escapeXml(text);
	if (sup) html = `<sup>${html}</sup>`;
	if (sub) html = `<sub>${html}</sub>`;
	if (em) html = `<em>${html}</em>`;
	if (strong) html = `<strong>${html}</strong>`;

	return href ? `<a href="${escapeXml(href)}">${html}</a>` : html;
}
