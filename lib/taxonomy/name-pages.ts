import { z } from "zod";
import { cleanLine } from "#lib/text/clean.ts";
import { sortNameOf } from "./sort-name.ts";

/** A place in a list sorted by name: everything after it comes later, or is called the same and has a larger id. */
export type NameCursor = { sortName: string; id: number };

/** A cursor as an address carries it: "42-floods". */
export function writeNameCursor({ sortName, id }: NameCursor): string {
	return `${id}-${sortName}`;
}

/** Reads a cursor from an address; null for anything that none of our links carries. */
export function readNameCursor(text: string): NameCursor | null {
	const parts = /^([1-9]\d{0,8})-(.{1,200})$/su.exec(text);

	return parts ? { id: Number(parts[1]), sortName: sortNameOf(cleanLine(parts[2] ?? "")) } : null;
}

/** Words to search for, from an address: what cannot be typed is left out, and so is what no name can hold. */
export const searchWords = z
	.string()
	.transform((text) => cleanLine(text).slice(0, 100))
	.catch("");

/** What narrows a list by name, as an address says it; what cannot be read is as if it were not asked for. */
export const nameFilter = z.object({
	q: searchWords,
	after: z.string().transform(readNameCursor).catch(null),
});

export type NamePage<Row> = { rows: Row[]; next: string | null };

/** The conditions of one page of such a list. */
export function namedLike({ q, after }: { q: string; after: NameCursor | null }) {
	return {
		AND: [
			q === "" ? {} : { sortName: { contains: sortNameOf(q) } },
			after ? { OR: [{ sortName: { gt: after.sortName } }, { sortName: after.sortName, id: { gt: after.id } }] } : {},
		],
	};
}

/** One page, from rows of which one more was asked for than it holds. */
export function namePage<Row extends NameCursor>(rows: Row[], size: number): NamePage<Row> {
	const last = rows.length > size ? rows[size - 1] : undefined;

	return { rows: rows.slice(0, size), next: last ? writeNameCursor(last) : null };
}
