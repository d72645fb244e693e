import { z } from "zod";
import { readId } from "#lib/taxonomy/fields.ts";

/** Which page a front is of. */
export type FrontPlace = { kind: "home" } | { kind: "section"; id: number } | { kind: "topic"; id: number };

/** The one spelling of a front's place, in the database and in the newsroom's addresses: "home", "section-12", "topic-34". */
export type FrontKey = string;

/** The place that a key names; null for what names none. */
export function readFrontKey(written: string): FrontPlace | null {
	if (written === "home") return { kind: "home" };
	const [, kind, digits] = /^(section|topic)-(\d{1,10})$/.exec(written) ?? [];
	const id = readId(digits);
	if (id === null) return null;

	return kind === "section" ? { kind, id } : { kind: "topic", id };
}

/** A key as a form or a request carries it. */
export const frontKey = z.string().refine((written) => readFrontKey(written) !== null, { error: "There is no such front." });
