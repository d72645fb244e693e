import { cleanLine } from "#lib/text/clean.ts";
import { type Days, dayBefore, daysOf, narrower } from "./days.ts";
import { longestQuery, type NameFilter, parseQuery, type Term, type Unused, withoutPiece } from "./query.ts";

export const sorts = ["relevance", "date"] as const;
export type Sort = (typeof sorts)[number];

/** What the address of a search carries, as text. */
export type SearchFields = { q: string; section: string; by: string; from: string; to: string; sort: Sort; before: string };

/** A search as it was understood, whether typed in the question or chosen in the form. */
export type Asked = { terms: Term[]; names: NameFilter[]; days: Days; unused: Unused[] };

/** A filter that is in force, and the address of the search without it. */
export type Removable = { kind: NameFilter["kind"] | "from" | "to"; value: string; excluded: boolean; without: string };

/** Reads the fields of an address; what is missing is empty, what is too long is cut. */
export function readFields(given: Record<string, string | undefined>): SearchFields {
	const text = (name: string, most = longestQuery) =>
		cleanLine(given[name] ?? "")
			.slice(0, most)
			.toWellFormed();

	return {
		q: text("q"),
		section: text("section"),
		by: text("by"),
		from: text("from", 10),
		to: text("to", 10),
		sort: given.sort === "date" ? "date" : "relevance",
		before: text("before", 100),
	};
}

/** Whether anything was asked at all. */
export function isAsked({ q, section, by, from, to }: SearchFields): boolean {
	return [q, section, by, from, to].some((field) => field !== "");
}

/** What all fields together ask for. */
export function understand(fields: SearchFields): Asked {
	const { terms, names, days, unused } = parseQuery(fields.q);
	const chosen = (["section", "by"] as const).flatMap((kind) =>
		fields[kind] === "" ? [] : [{ kind, value: fields[kind], excluded: false, written: "" }],
	);
	const from = daysOf(fields.from);
	const to = daysOf(fields.to);
	for (const [field, read] of [
		["from", from],
		["to", to],
	] as const)
		if (fields[field] !== "" && read === null) unused.push({ written: fields[field], why: { code: "noDay", value: fields[field] } });

	const fromFields = { from: from?.from ?? null, until: to?.until ?? null };
	return { terms, names: [...names, ...chosen], days: days.reduce((all, each) => narrower(all, each.days), fromFields), unused };
}

/** Each filter in force with the address that leaves it out. */
export function removables(fields: SearchFields): Removable[] {
	const { names, days } = parseQuery(fields.q);
	const withoutQ = (written: string) => addressOfSearch({ ...fields, q: withoutPiece(fields.q, written) });
	const found: Removable[] = names.map(({ kind, value, excluded, written }) => ({ kind, value, excluded, without: withoutQ(written) }));
	for (const { days: each, written } of days) {
		if (each.from) found.push({ kind: "from", value: each.from, excluded: false, without: withoutQ(written) });
		if (each.until) found.push({ kind: "to", value: dayBefore(each.until), excluded: false, without: withoutQ(written) });
	}
	for (const field of ["section", "by", "from", "to"] as const) {
		const day = field === "from" ? daysOf(fields.from)?.from : field === "to" ? daysOf(fields.to)?.until : undefined;
		const value = day && field === "to" ? dayBefore(day) : (day ?? fields[field]);
		if (fields[field] === "" || ((field === "from" || field === "to") && !day)) continue;
		found.push({ kind: field, value, excluded: false, without: addressOfSearch({ ...fields, [field]: "" }) });
	}

	return found;
}

/** The address of a search's first page: what is empty or usual is left out. */
export function addressOfSearch({ q, section, by, from, to, sort }: SearchFields): string {
	const given = { q, section, by, from, to, sort: sort === "relevance" ? "" : sort };
	const query = new URLSearchParams(Object.entries(given).filter(([, value]) => value !== "")).toString();

	return query === "" ? "/search" : `/search?${query}`;
}
