import { find, hasClass, isBlank, isTag, type Piece, styleOf, type Tag, tag, textOf } from "./tree.ts";

/** One item of a list that a program wrote as a paragraph, or as a list of its own, with its depth beside it. */
type Item = { level: number; isOrdered: boolean; numbers: number[]; list: string; inside: Piece[] };

/** Lists as HTML nests them, made of what Word, Word for the web and Slack write side by side. */
export function withNestedLists(pieces: readonly Piece[]): Piece[] {
	const nested: Piece[] = [];
	let items: Item[] = [];
	const close = () => {
		nested.push(...nest(items));
		items = [];
	};

	for (const piece of pieces) {
		const found = isTag(piece) ? itemsIn(piece) : [];
		const last = items.at(-1);
		if (found.length > 0) items.push(...found);
		else if (last && isTag(piece) && isContinued(piece)) last.inside.push(deeper(piece));
		else if (!last || !isBlank(piece) || holdsElement(piece)) {
			close();
			nested.push(isTag(piece) ? deeper(piece) : piece);
		}
	}
	close();

	return nested;
}

function deeper(piece: Tag): Tag {
	return { ...piece, inside: withNestedLists(piece.inside) };
}

function holdsElement(piece: Piece): boolean {
	const isElement = (each: Tag) => each.tag === "hr" || each.tag === "aside";
	return isTag(piece) && (isElement(piece) || find(piece, isElement) !== undefined);
}

function isContinued(piece: Tag): boolean {
	return piece.tag === "p" && hasClass(piece, /^Mso(ListParagraph|ListContinue)/) && !isBlank(piece);
}

function itemsIn(piece: Tag): Item[] {
	if (piece.tag === "p" || (piece.tag === "div" && /mso-list/i.test(styleOf(piece)))) return wordItem(piece);
	if (piece.tag === "ul" || piece.tag === "ol") return sideBySide(piece);
	const isWrapper = piece.tag === "div" && hasClass(piece, /^ListContainerWrapper$/);

	return isWrapper ? piece.inside.flatMap((each) => (isTag(each) ? itemsIn(each) : [])) : [];
}

/** Slack and Word for the web write a list for each change of depth. */
function sideBySide(list: Tag): Item[] {
	const items = list.inside.filter(isTag).filter((each) => each.tag === "li");
	const levelOf = (item: Tag) =>
		item.attributes["data-stringify-indent"] ?? list.attributes["data-indent"] ?? item.attributes["data-aria-level"];
	if (items.length === 0 || items.some((item) => levelOf(item) === undefined)) return [];

	const start = Number(list.attributes.start ?? 1);
	return items.map((item, index) => ({
		level: Number(levelOf(item)),
		isOrdered: list.tag === "ol",
		// Slack begins each of its lists at 1, and says with another attribute where a list goes on.
		numbers: list.tag === "ol" && "start" in list.attributes ? [start + index] : [],
		list: item.attributes["data-listid"] ?? "",
		inside: withNestedLists(item.inside),
	}));
}

const ignored = (each: Tag) => /mso-list:\s*ignore/i.test(styleOf(each));
const typedMarker = /^[\s\u00a0]*([·•▪◦§o\uf0b7\uf0a7]|\(?(?:\d+|[a-z]{1,3}|[ivxlcdm]+)[.)])[\s\u00a0]+/iu;
const typedBullet = /^\s*[·•▪◦§o\uf0b7\uf0a7]\s{2,}/u;

function wordItem(paragraph: Tag): Item[] {
	const style = /mso-list:\s*(l\d+)\s+level(\d+)(?:\s+(lfo\d+))?/i.exec(styleOf(paragraph));
	const text = textOf(paragraph).replaceAll("\u00a0", " ");
	if (!style && !typedBullet.test(text)) return [];

	const typed = find(paragraph, ignored);
	const marker = typed ? textOf(typed).replace(/[\s\u00a0]/g, "") : (typedMarker.exec(text)?.[1] ?? "");
	const numbers = numbersOf(marker);
	const bare = typed ? without(paragraph, ignored) : withoutMarker(paragraph);
	const inside = { ...bare, attributes: {} };
	return [
		{ level: Number(style?.[2] ?? 1), isOrdered: numbers.length > 0, numbers, list: `${style?.[1]} ${style?.[3]}`, inside: [inside] },
	];
}

/** The numbers that a marker can mean: "3" and "1.3." mean 3, "c)" means 3, "i." means 1 or 9; a bullet means none. */
export function numbersOf(marker: string): number[] {
	// A letter alone is a bullet: Word's symbol fonts draw "o", "v" and "q" as circles and squares.
	const found = /^\(?(?:\d+\.)*(?:(\d+)[.):]?|([a-z]{1,6})[.):])$/i.exec(marker);
	const bare = (found?.[1] ?? found?.[2])?.toLowerCase();
	if (bare === undefined) return [];
	if (/^\d/.test(bare)) return [Number(bare)];

	const letter = /^(.)\1*$/.test(bare) ? [(bare.length - 1) * 26 + bare.charCodeAt(0) - 96] : [];
	const roman = /^(?=.)(c{0,3}|cd|dc{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/.test(bare) ? [romanNumber(bare)] : [];
	return /^[cdl]$/.test(bare) ? [...letter, ...roman] : [...roman, ...letter];
}

function romanNumber(text: string): number {
	const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500 };
	const numbers = [...text].map((sign) => values[sign] ?? 0);

	return numbers.reduce((sum, value, index) => sum + (value < (numbers[index + 1] ?? 0) ? -value : value), 0);
}

function without(from: Tag, unwanted: (tag: Tag) => boolean): Tag {
	const kept = from.inside.filter((piece) => !isTag(piece) || !unwanted(piece));
	return { ...from, inside: kept.map((piece) => (isTag(piece) ? without(piece, unwanted) : piece)) };
}

/** Takes the typed marker away from the first words, even where it stands in an element of its own. */
function withoutMarker(paragraph: Tag): Tag {
	let rest = typedMarker.exec(textOf(paragraph))?.[0].length ?? 0;
	const cut = (piece: Piece): Piece => {
		if (isTag(piece)) return { ...piece, inside: piece.inside.map(cut) };
		const gone = Math.min(rest, piece.length);
		rest -= gone;
		return piece.slice(gone);
	};

	return { ...paragraph, inside: paragraph.inside.map(cut) };
}

type List = { first: Item; last: number | undefined; start: number; items: { inside: Piece[]; deeper: Item[] }[] };

function nest(items: readonly Item[]): Tag[] {
	const lists: List[] = [];
	for (const item of items) {
		const list = lists.at(-1);
		if (list && item.level > list.first.level) list.items.at(-1)?.deeper.push(item);
		else if (list && goesOn(list, item)) {
			list.items.push({ inside: item.inside, deeper: [] });
			list.last = list.last === undefined ? undefined : list.last + 1;
		} else {
			const [start = 1] = item.numbers;
			lists.push({ first: item, last: item.numbers[0], start, items: [{ inside: item.inside, deeper: [] }] });
		}
	}

	return lists.map(({ first, start, items: own }) =>
		tag(
			first.isOrdered ? "ol" : "ul",
			own.map(({ inside, deeper: below }) => tag("li", [...inside, ...nest(below)])),
			first.isOrdered && start !== 1 ? { start: String(start) } : {},
		),
	);
}

function goesOn({ first, last }: List, item: Item): boolean {
	if (item.level !== first.level || item.isOrdered !== first.isOrdered || item.list !== first.list) return false;

	return last === undefined || item.numbers.length === 0 || item.numbers.includes(last + 1);
}
