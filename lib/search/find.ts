import type { Sort } from "./asked.ts";
import type { SearchCursor } from "./cursor.ts";
import type { Wanted } from "./match.ts";

/** One search, ready to be asked of a database. Places are those of lib/search/place.ts; `until` is left out. */
export type FindRequest = { wanted: Wanted; from: number; until: number; sort: Sort; cursor: SearchCursor | null; size: number };

/** Places of the stories found, in order; where the next page begins; how many there are, where that is known. */
export type Found = { places: number[]; next: SearchCursor | null; total: { count: number; exact: boolean } | null };

/** Stories by place, below one and not below another. */
export type Range = { below: number; from: number; limit: number };

export type Scored = { place: number; score: number };

/** What a database can be asked. */
export type Index = {
	/** The newest stories that have what is wanted; by their headlines alone where that is said. */
	newest(wanted: Wanted, range: Range, where: "anywhere" | "headline"): Promise<number[]>;
	/** How well each of these answers. */
	score(wanted: Wanted, places: readonly number[]): Promise<Scored[]>;
};

/** How many of the newest are ranked, and how many more that have all words in their headlines: the rest follows by date. */
export const mostRanked = 200;
export const mostRankedByHeadline = 100;

/** Finds one page. Pages join without gap or repetition, whatever is published meanwhile. */
export async function find(index: Index, request: FindRequest): Promise<Found> {
	const { wanted, sort, cursor } = request;
	const hasWords = wanted.terms.some(({ excluded }) => !excluded);
	if (sort === "date" || !hasWords || cursor?.type === "dated") return findDated(index, request);
	if (cursor?.type === "rest") return { ...(await findRest(index, request, cursor, request.size)), total: null };

	return findRanked(index, request, cursor);
}

async function findDated(index: Index, { wanted, from, until, cursor, size }: FindRequest): Promise<Found> {
	const below = cursor?.type === "dated" ? Math.min(until, cursor.place) : until;
	const places = await index.newest(wanted, { below, from, limit: size + 1 }, "anywhere");

	return { places: places.slice(0, size), next: nextOf(places, size, (place) => ({ type: "dated", place })), total: null };
}

type Ranked = Extract<SearchCursor, { type: "ranked" }>;
type Rest = Extract<SearchCursor, { type: "rest" }>;

async function findRanked(index: Index, request: FindRequest, cursor: Ranked | null): Promise<Found> {
	const { wanted, size } = request;
	const { places: candidates, top, floor, headFloor } = await candidatesFor(index, request, cursor);
	const ranked = (await index.score(wanted, candidates)).sort(better).filter((each) => !cursor || better(cursor, each) < 0);
	const page = ranked.slice(0, size).map(({ place }) => place);
	const total = cursor ? null : { count: candidates.length, exact: floor <= request.from };
	const last = ranked[size - 1];
	if (ranked.length > size && last) return { places: page, next: { type: "ranked", top, floor, headFloor, ...last }, total };

	if (floor <= request.from) return { places: page, next: null, total };
	const rest = await findRest(index, request, { type: "rest", floor, headFloor, place: floor }, size - page.length);
	return { places: [...page, ...rest.places], next: rest.next, total };
}

function better(one: Scored, other: Scored): number {
	return other.score - one.score || other.place - one.place;
}

/** What is ranked: on the first page the newest, later the same ones again. `floor` is where they end. */
async function candidatesFor(index: Index, { wanted, from, until }: FindRequest, cursor: Ranked | null) {
	const top = cursor ? Math.min(until, cursor.top + 1) : until;
	// A story withdrawn meanwhile must not let an older one slip in, so later pages are bounded by place, not by number.
	const all = await index.newest(
		wanted,
		cursor ? { below: top, from: Math.max(from, cursor.floor), limit: mostRanked * 2 } : { below: top, from, limit: mostRanked },
		"anywhere",
	);
	const floor = cursor?.floor ?? (all.length < mostRanked ? from : (all.at(-1) ?? from));
	if (floor <= from) return { places: all, top: cursor?.top ?? all[0] ?? until, floor, headFloor: floor };

	const heads = await index.newest(
		wanted,
		{ below: floor, from: Math.max(from, cursor?.headFloor ?? from), limit: cursor ? mostRankedByHeadline * 2 : mostRankedByHeadline },
		"headline",
	);
	const headFloor = cursor?.headFloor ?? (heads.length < mostRankedByHeadline ? from : (heads.at(-1) ?? floor));
	return { places: [...all, ...heads], top: cursor?.top ?? all[0] ?? until, floor, headFloor };
}

async function findRest(index: Index, { wanted, from }: FindRequest, cursor: Rest, size: number) {
	const { floor, headFloor } = cursor;
	const next = (place: number): SearchCursor => ({ type: "rest", floor, headFloor, place });
	const range = { below: Math.min(cursor.place, floor), from };
	const places = await index.newest(wanted, { ...range, limit: size + 1 + mostRankedByHeadline * 2 }, "anywhere");
	const shown = new Set(
		await index.newest(wanted, { ...range, from: Math.max(from, headFloor), limit: mostRankedByHeadline * 2 }, "headline"),
	);
	const rest = places.filter((place) => !shown.has(place));

	if (size <= 0) return { places: [], next: rest.length > 0 ? next(cursor.place) : null };
	return { places: rest.slice(0, size), next: nextOf(rest, size, next) };
}

function nextOf(places: readonly number[], size: number, cursorAt: (place: number) => SearchCursor): SearchCursor | null {
	const last = places[size - 1];

	return places.length > size && last !== undefined ? cursorAt(last) : null;
}
