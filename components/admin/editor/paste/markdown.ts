import { safeHref } from "#lib/body/href.ts";
import { escapeXml } from "#lib/xml/xml.ts";

const headingLine = /^(#{1,6})[ \t]+(\S.*?)[ \t]*#*$/;
const listLine = /^([ \t]*)(?:[-*+]|(\d{1,5})[.)])[ \t]+(\S.*)$/;
const quoteLine = /^>[ \t]?(.*)$/;
const ruleLine = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const linkText = /\[([^[\]\n]+)\]\(<?((?:https?:\/\/|mailto:|\/)[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:[ \t]+"[^"\n]*")?\)/;
const boldText = /(\*\*|__)(?=\S)(.+?)(?<=\S)\1/;
const slantedText = /(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_\\])\1(?![\p{L}\p{N}*_])/u;
const imageText = /!\[[^\]\n]*\]\([^)\n]*\)/;

/** Markdown as HTML: headings, lists, quotations, dividers, links and emphasis. Null where a text shows no sign of being Markdown. */
export function markdownToHtml(text: string): string | null {
	const lines = text.replace(/\r\n?/g, "\n").split("\n");

	return isMarkdown(lines) ? blocksHtml(lines) : null;
}

/** One heading, link or emphasis is a sign; a lone line that begins with a dash or a number is not. */
function isMarkdown(lines: readonly string[]): boolean {
	if (lines.some((line) => [headingLine, linkText, boldText, slantedText].some((sign) => sign.test(line)))) return true;

	return lines.filter((line) => listLine.test(line)).length > 1;
}

function blocksHtml(lines: readonly string[]): string {
	const html: string[] = [];
	let paragraph: string[] = [];
	const endParagraph = () => {
		if (paragraph.length > 0) html.push(`<p>${paragraph.map(inlineHtml).join("<br>")}</p>`);
		paragraph = [];
	};

	for (let at = 0; at < lines.length; ) {
		const rest = lines.slice(at);
		const line = rest[0] ?? "";
		const heading = headingLine.exec(line);
		const [block, length] = heading
			? [`<h${heading[1]?.length}>${inlineHtml(heading[2] ?? "")}</h${heading[1]?.length}>`, 1]
			: line.trim() === ""
				? ["", 1]
				: ruleLine.test(line.trim())
					? ["<hr>", 1]
					: quoteLine.test(line)
						? quotation(rest)
						: listLine.test(line)
							? list(rest)
							: [null, 1];
		if (block === null) paragraph.push(line.trim());
		else {
			endParagraph();
			html.push(block);
		}
		at += length;
	}
	endParagraph();

	return html.join("");
}

function quotation(lines: readonly string[]): [string, number] {
	const length = countWhile(lines, (line) => quoteLine.test(line));
	const inside = lines.slice(0, length).map((line) => quoteLine.exec(line)?.[1] ?? "");

	return [`<blockquote>${blocksHtml(inside)}</blockquote>`, length];
}

/** A list with the lists in it: what is indented more belongs to the item above. */
function list(lines: readonly string[]): [string, number] {
	const first = listLine.exec(lines[0] ?? "");
	const depth = depthOf(first?.[1] ?? "");
	const isOrdered = first?.[2] !== undefined;
	const items: string[] = [];

	let at = 0;
	while (at < lines.length) {
		// A blank line between two items does not end the list.
		const blank = countWhile(lines.slice(at), (line) => line.trim() === "");
		const found = listLine.exec(lines[at + blank] ?? "");
		if (!found || depthOf(found[1] ?? "") < depth) break;
		if (depthOf(found[1] ?? "") > depth + 1) {
			const [inner, length] = list(lines.slice(at + blank));
			items.push((items.pop() ?? "") + inner);
			at += blank + length;
		} else {
			if ((found[2] !== undefined) !== isOrdered) break;
			items.push(`<p>${inlineHtml((found[3] ?? "").replace(/^\[[ xX]\][ \t]+/, ""))}</p>`);
			at += blank + 1;
		}
	}

	const start = isOrdered && first?.[2] !== "1" ? ` start="${Number(first?.[2])}"` : "";
	const name = isOrdered ? "ol" : "ul";
	return [`<${name}${start}>${items.map((item) => `<li>${item}</li>`).join("")}</${name}>`, at];
}

function depthOf(indent: string): number {
	return indent.replaceAll("\t", "    ").length;
}

function countWhile(lines: readonly string[], test: (line: string) => boolean): number {
	const end = lines.findIndex((line) => !test(line));
	return end === -1 ? lines.length : end;
}

const signs = [imageText, linkText, boldText, slantedText];

function inlineHtml(text: string): string {
	let html = "";
	let rest = text;
	for (let next = firstSign(rest); next; next = firstSign(rest)) {
		const { sign, match } = next;
		html += plainHtml(rest.slice(0, match.index)) + signHtml(sign, match);
		rest = rest.slice(match.index + match[0].length);
	}

	return html + plainHtml(rest);
}

function firstSign(text: string): { sign: RegExp; match: RegExpExecArray } | undefined {
	return signs
		.flatMap((sign) => {
			const match = sign.exec(text);
			return match ? [{ sign, match }] : [];
		})
		.sort((one, other) => one.match.index - other.match.index)[0];
}

function plainHtml(text: string): string {
	return escapeXml(text.replace(/\\([\\`*_{}[\]()#+\-.!>])/g, "$1"));
}

function signHtml(sign: RegExp, [whole, first = "", second = ""]: RegExpExecArray): string {
	switch (sign) {
		case imageText:
			return '<img alt="" src="">';
		case linkText:
			return safeHref(second) ? `<a href="${escapeXml(second)}">${inlineHtml(first)}</a>` : escapeXml(whole);
		case boldText:
			return `<strong>${inlineHtml(second)}</strong>`;
		default:
			return `<em>${inlineHtml(second)}</em>`;
	}
}
