import type { Term } from "./query.ts";
import { soughtFor } from "./words.ts";

/** What a story must have to be found: each term, one label of each group, and none of what is excluded. */
export type Wanted = { terms: Term[]; labels: string[][]; excludedLabels: string[] };

/** Words that stand one after the other in FTS5's language; where `begins`, the last may go on. Quoted, so that none is an operator. */
export function fts5Phrase(asked: readonly string[], begins = false): string {
	const { words, lastBegins } = soughtFor(asked);

	return `"${words.join(" ")}"${begins || lastBegins ? "*" : ""}`;
}

/** The same in the language of `to_tsquery`. */
export function tsqueryPhrase(asked: readonly string[], begins = false): string {
	const { words, lastBegins } = soughtFor(asked);

	return `(${words.join(" <-> ")}${begins || lastBegins ? ":*" : ""})`;
}

/** The question in FTS5's language; null where nothing must be there, so that all stories are meant. */
export function toFts5({ terms, labels, excludedLabels }: Wanted): string | null {
	const phrase = ({ words }: Term) => fts5Phrase(words);
	const anyOf = (parts: string[]) => (parts.length === 1 ? parts.join() : `(${parts.join(" OR ")})`);
	const must = [
		...terms.filter(({ excluded }) => !excluded).map(phrase),
		...labels.map((group) => anyOf(group.map((label) => `"${label}"`))),
	];
	if (must.length === 0) return null;

	const mustNot = [...terms.filter(({ excluded }) => excluded).map(phrase), ...excludedLabels.map((label) => `"${label}"`)];
	return mustNot.length === 0 ? must.join(" AND ") : `(${must.join(" AND ")}) NOT ${anyOf(mustNot)}`;
}

/** The words of the question in the language of `to_tsquery`; "" for none. */
export function toTsquery(terms: readonly Term[]): string {
	return terms.map(({ words, excluded }) => `${excluded ? "!" : ""}${tsqueryPhrase(words)}`).join(" & ");
}

/** The labels of the question as a tsquery literal, which no dictionary changes; "" for none. */
export function labelsToTsquery({ labels, excludedLabels }: Wanted): string {
	const must = labels.map((group) => `(${group.map((label) => `'${label}'`).join(" | ")})`);
	const mustNot = excludedLabels.map((label) => `!'${label}'`);

	return [...must, ...mustNot].join(" & ");
}
