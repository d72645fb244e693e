import { escapeXml } from "#lib/xml/xml.ts";
import { Line, type Marks } from "./line.ts";
import { keepsLines, marksOf } from "./marks.ts";
import type { Target } from "./media.ts";
import { isTag, type Piece, styleOf, type Tag } from "./tree.ts";

const blocks = new Set([
	...["address", "article", "aside", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "en-note", "fieldset"],
	...["figcaption", "figure", "footer", "form", "header", "hgroup", "main", "nav", "p", "pre", "section", "summary", "td", "th", "tr"],
]);

/** Where pieces stand: at the story's top, in a list or quotation (paragraphs and lists alone), or in a cell (paragraphs alone). */
type Place = "top" | "flow" | "cell";
type Surroundings = { place: Place; target: Target; marks: Marks; keepsLines: boolean; lineTag: "p" | "h2" | "h3" };

/** One block of the story as HTML, in the shapes that the body's schema reads. */
type Block = { tag: string; html: string };

/** Pasted pieces as the HTML of a story's elements. */
export function shaped(pieces: readonly Piece[], target: Target): string {
	const top: Surroundings = { place: "top", target, marks: {}, keepsLines: false, lineTag: "p" };
	return htmlOf(blocksOf(pieces, top));
}

function htmlOf(all: readonly Block[]): string {
	return all.map(({ html }) => html).join("");
}

function blocksOf(pieces: readonly Piece[], around: Surroundings): Block[] {
	const made: Block[] = [];
	const line = new Line();
	const endLine = (name: string) => made.push(...line.take().map((html) => ({ tag: name, html: `<${name}>${html}</${name}>` })));
	const read = (piece: Piece, within: Surroundings): void => {
		if (!isTag(piece) || piece.tag === "br") {
			if (isTag(piece)) line.addBreak();
			else line.addText(piece, within.marks, within.keepsLines);
			return;
		}
		const inside = { ...within, marks: marksOf(piece, within.marks), keepsLines: keepsLines(piece, within.keepsLines) };
		const own = elementOf(piece, inside);
		const isBlock = own !== null || blocks.has(piece.tag);
		if (isBlock) endLine(within.lineTag);
		if (own) made.push(...own);
		else for (const each of piece.inside) read(each, inside);
		if (isBlock) endLine(within.lineTag);
	};
	for (const piece of pieces) read(piece, around);
	endLine(around.lineTag);

	return made;
}

/** What an element becomes where it is more than its words; null where its words are all. */
function elementOf(piece: Tag, around: Surroundings): Block[] | null {
	const level =
		/^h([1-6])$/.exec(piece.tag)?.[1] ?? (piece.attributes.role === "heading" ? (piece.attributes["aria-level"] ?? "2") : undefined);
	if (level !== undefined) return heading(piece, Number(level), around);
	switch (piece.tag) {
		case "ul":
		case "ol":
			return list(piece, around);
		case "blockquote":
			return quotation(piece, around);
		case "table":
			return table(piece, around);
		case "hr":
			return around.place === "top" && around.target === "story" ? [{ tag: "hr", html: "<hr>" }] : [];
		case "aside":
			return piece.attributes["data-element"] === "embed" ? card(piece, around) : null;
		default:
			return null;
	}
}

function heading(piece: Tag, level: number, around: Surroundings): Block[] {
	const lineTag = around.place !== "top" || around.target === "entry" ? "p" : level <= 2 ? "h2" : "h3";
	const { strong, ...marks } = around.marks;
	const inside = piece.inside.map((each) => (lineTag === "p" ? each : notBold(each)));

	return blocksOf(inside, { ...around, marks: lineTag === "p" ? { ...marks, ...(strong ? { strong } : {}) } : marks, lineTag });
}

/** A subheading is bold already. */
function notBold(piece: Piece): Piece {
	if (!isTag(piece)) return piece;
	const style = styleOf(piece).replace(/font-weight\s*:[^;]*;?/gi, "");

	return {
		tag: /^(b|strong)$/.test(piece.tag) ? "span" : piece.tag,
		attributes: { ...piece.attributes, style },
		inside: piece.inside.map(notBold),
	};
}

function list(piece: Tag, around: Surroundings): Block[] {
	const isOrdered = piece.tag === "ol";
	const start = /^\d{1,5}$/.test(piece.attributes.start ?? "") ? Number(piece.attributes.start) : 1;
	const items: Block[][] = [];
	for (const each of piece.inside) {
		const found = blocksOf(isTag(each) && each.tag === "li" ? each.inside : [each], {
			...around,
			place: around.place === "cell" ? "cell" : "flow",
			lineTag: "p",
		});
		const last = items.at(-1);
		if (found.length === 0) continue;
		// A list that stands beside the items belongs to the one before.
		if (found[0]?.tag !== "p" && last) last.push(...found);
		else if (found[0]?.tag === "p") items.push(found);
		else items.push([{ tag: "p", html: "<p></p>" }, ...found]);
	}
	if (items.length === 0) return [];
	if (around.place === "cell") return items.flatMap((item, index) => withMarker(item, isOrdered ? `${start + index}. ` : "• "));

	const html = items.map((item) => `<li>${htmlOf(item)}</li>`).join("");
	return [{ tag: piece.tag, html: `<${piece.tag}${isOrdered && start !== 1 ? ` start="${start}"` : ""}>${html}</${piece.tag}>` }];
}

function withMarker([first, ...more]: readonly Block[], marker: string): Block[] {
	return first ? [{ ...first, html: first.html.replace("<p>", `<p>${marker}`) }, ...more] : [];
}

function quotation(piece: Tag, around: Surroundings): Block[] {
	if (around.place !== "top") return blocksOf(piece.inside, around);
	const inside = blocksOf(piece.inside, { ...around, place: "flow", lineTag: "p" });

	return inside.length === 0 ? [] : [{ tag: "blockquote", html: `<blockquote>${htmlOf(inside)}</blockquote>` }];
}

function table(piece: Tag, around: Surroundings): Block[] {
	const rows = rowsOf(piece);
	const cells = rows.flat();
	// Mail programs set whole letters in tables.
	const isLayout = /^(presentation|none)$/.test(piece.attributes.role ?? "") || cells.length <= 1;
	if (isLayout) return blocksOf(piece.inside, around);
	if (around.place !== "top" || around.target === "entry") return rows.flatMap((row) => rowAsLine(row, around));

	const caption = piece.inside.filter((each) => isTag(each) && each.tag === "caption");
	const html = rows.map((row) => `<tr>${row.map((cell) => cellHtml(cell, around)).join("")}</tr>`).join("");
	return [...blocksOf(caption, around), { tag: "table", html: `<table><tbody>${html}</tbody></table>` }];
}

function rowsOf(piece: Tag): Tag[][] {
	const rows = piece.inside
		.filter(isTag)
		.flatMap((each) => (each.tag === "tr" ? [each] : /^t(head|body|foot)$/.test(each.tag) ? each.inside.filter(isTag) : []));

	return rows.map((row) => row.inside.filter(isTag).filter((cell) => /^t[dh]$/.test(cell.tag))).filter((row) => row.length > 0);
}

function cellHtml(cell: Tag, around: Surroundings): string {
	const spans = ["colspan", "rowspan"].map((name) =>
		/^[1-9]\d{0,2}$/.test(cell.attributes[name] ?? "1") ? (cell.attributes[name] ?? "1") : "1",
	);
	const [colspan, rowspan] = spans;
	const inside = blocksOf(cell.inside, { ...around, marks: marksOf(cell, around.marks), place: "cell", lineTag: "p" });
	const attributes = `${colspan === "1" ? "" : ` colspan="${colspan}"`}${rowspan === "1" ? "" : ` rowspan="${rowspan}"`}`;

	return `<${cell.tag}${attributes}>${inside.length === 0 ? "<p></p>" : htmlOf(inside)}</${cell.tag}>`;
}

/** A table where none can stand: a line for each row. */
function rowAsLine(row: readonly Tag[], around: Surroundings): Block[] {
	const lines = row.map((cell) =>
		blocksOf(cell.inside, { ...around, place: "cell", lineTag: "p" })
			.map(({ html }) => html.replace(/^<p>|<\/p>$/g, ""))
			.join(" "),
	);
	const html = lines.filter((line) => line !== "").join(" | ");

	return html === "" ? [] : [{ tag: "p", html: `<p>${html}</p>` }];
}

function card(piece: Tag, { place }: Surroundings): Block[] {
	const url = JSON.parse(piece.attributes["data-url"] ?? '""') as string;
	const title = JSON.parse(piece.attributes["data-title"] ?? '""') as string;
	if (place !== "top") return [{ tag: "p", html: `<p><a href="${escapeXml(url)}">${escapeXml(title || url)}</a></p>` }];

	const attributes = Object.entries(piece.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
	return [{ tag: "aside", html: `<aside${attributes.join("")}></aside>` }];
}
