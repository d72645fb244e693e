/** Where the next page of results begins. Places are those of lib/search/place.ts. */
export type SearchCursor =
	/** In a list by date: after this place. */
	| { type: "dated"; place: number }
	/** Among the stories that were ranked: those down to `floor`, and by headline down to `headFloor`, none newer than `top`. */
	| { type: "ranked"; top: number; floor: number; headFloor: number; score: number; place: number }
	/** After the ranked ones: the older rest, newest first. */
	| { type: "rest"; floor: number; headFloor: number; place: number };

const letters = { dated: "d", ranked: "r", rest: "o" } as const;
const lowest = -(2 ** 46);
const highest = 2 ** 46;

/** A cursor as an address carries it. */
export function writeSearchCursor(cursor: SearchCursor): string {
	const numbers =
		cursor.type === "dated"
			? [cursor.place]
			: cursor.type === "rest"
				? [cursor.floor, cursor.headFloor, cursor.place]
				: [cursor.top, cursor.floor, cursor.headFloor, cursor.score, cursor.place];

	return letters[cursor.type] + numbers.map((number) => bounded(number).toString(36)).join(".");
}

/** Reads a cursor from an address; null for anything that none of our links carries. */
export function readSearchCursor(text: string): SearchCursor | null {
	if (!/^[dro]-?[0-9a-z]{1,10}(\.-?[0-9a-z]{1,10}){0,4}$/.test(text)) return null;
	const numbers = text
		.slice(1)
		.split(".")
		.map((part) => bounded(Number.parseInt(part, 36)));
	const [a, b, c, d, e] = numbers;

	if (text[0] === "d" && numbers.length === 1 && a !== undefined) return { type: "dated", place: a };
	if (text[0] === "o" && numbers.length === 3 && a !== undefined && b !== undefined && c !== undefined)
		return { type: "rest", floor: a, headFloor: b, place: c };
	if (text[0] === "r" && a !== undefined && b !== undefined && c !== undefined && d !== undefined && e !== undefined)
		return { type: "ranked", top: a, floor: b, headFloor: c, score: d, place: e };
	return null;
}

function bounded(number: number): number {
	return Math.min(highest, Math.max(lowest, number));
}
