import type { Index } from "./find.ts";
import { toFts5, type Wanted } from "./match.ts";
import { findersFor, scoreOf, type Text } from "./score.ts";

/** Asks SQLite for rows. */
export type All = <Row>(sql: string, values: readonly (string | number)[]) => Promise<Row[]>;

/** Search in SQLite: the full-text index gives the newest without sorting, and few enough texts to read are left to score. */
export function sqliteIndex(all: All): Index {
	return {
		async newest(wanted, { below, from, limit }, where) {
			const match = toFts5(wanted);
			if (match === null) {
				const sql = `SELECT "place" FROM "PublishedText" WHERE "place" < ? AND "place" >= ? ORDER BY "place" DESC LIMIT ?`;
				return (await all<{ place: number | bigint }>(sql, [below, from, limit])).map(({ place }) => Number(place));
			}
			const index = where === "headline" ? "published_fts_headlines" : "published_fts";
			const sql = `SELECT rowid AS place FROM "${index}" WHERE "${index}" MATCH ? AND rowid < ? AND rowid >= ? ORDER BY rowid DESC LIMIT ?`;
			return (await all<{ place: number | bigint }>(sql, [match, below, from, limit])).map(({ place }) => Number(place));
		},

		async score(wanted: Wanted, places) {
			const finders = findersFor(wanted.terms);
			const sql = `SELECT "place", "headline", "standfirst", "body" FROM "published_words" WHERE "place" IN (SELECT value FROM json_each(?))`;
			const texts = await all<Text & { place: number | bigint }>(sql, [JSON.stringify(places)]);
			return texts.map((text) => ({ place: Number(text.place), score: scoreOf(text, finders) }));
		},
	};
}
