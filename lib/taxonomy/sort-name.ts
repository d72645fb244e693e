import { oneLine } from "./typed-text.ts";

/** A name as lists are sorted by it and searches look in it: small letters without accents, the same on every database. */
export function sortNameOf(name: string): string {
	// Only the marks of Latin, Greek and Cyrillic: vowels of other scripts are marks as well.
	const plain = name.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");

	return oneLine(plain).toLowerCase();
}
