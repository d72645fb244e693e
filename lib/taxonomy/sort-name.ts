import { fold } from "#lib/search/fold.ts";
import { cleanLine } from "#lib/text/clean.ts";

/** A name as lists are sorted by it and searches look in it: small letters without accents, the same on every database. */
export function sortNameOf(name: string): string {
	return cleanLine(fold(name));
}
