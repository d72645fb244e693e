import { isCommon } from "./common.ts";
import type { FindRequest, Found } from "./find.ts";
import { findPage } from "./finder.ts";
import type { Term, Unused } from "./query.ts";
import { soughtFor } from "./words.ts";

/**
 * A search of which no story has all the words, without those that leave it empty, and which those are. Words are taken as they were typed:
 * each stays that some story has together with the ones before it. Null where nothing can be left out, or nothing is found without it.
 */
export async function findWithout(request: FindRequest): Promise<{ found: Found; unused: Unused[] } | null> {
	const { terms } = request.wanted;
	const excluded = terms.filter((term) => term.excluded);
	const required = terms.filter((term) => !term.excluded);
	if (required.length < 2) return null;
	const isThere = (asked: readonly Term[]) => isAny({ ...request, wanted: { ...request.wanted, terms: [...asked, ...excluded] } });
	// A page after the last of a search that has all words.
	if (request.cursor !== null && (await isThere(required))) return null;

	const kept: Term[] = [];
	const left: Term[] = [];
	for (const term of required) ((await isThere([...kept, term])) ? kept : left).push(term);
	if (left.length === 0 || !kept.some(isTelling)) return null;

	const unused: Unused[] = [];
	for (const term of left) unused.push({ written: term.written, why: { code: (await isThere([term])) ? "notTogether" : "notFound" } });
	return { found: await findPage({ ...request, wanted: { ...request.wanted, terms: [...kept, ...excluded] } }), unused };
}

async function isAny(request: FindRequest): Promise<boolean> {
	return (await findPage({ ...request, sort: "date", cursor: null, size: 1 })).places.length > 0;
}

function isTelling({ words }: Term): boolean {
	return soughtFor(words).words.some((word) => !isCommon(word));
}
