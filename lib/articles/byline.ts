import type { StoryDraft } from "./draft.ts";

/** One name of a byline as it is edited. */
export type BylineName = StoryDraft["bylines"][number];

/** The word that joins the last of several names in a language: "and", "und", "ও". */
export function joinWord(lang: string): string {
	const parts = new Intl.ListFormat(lang || "en", { type: "conjunction" }).formatToParts(["A", "B"]);

	return parts.find(({ type }) => type === "literal")?.value.trim() ?? "";
}

/** The byline with one name more, joined as the language joins the last: the one that was last gets a comma where it had that word. */
export function withName(names: readonly BylineName[], name: Omit<BylineName, "joiner">, lang: string): BylineName[] {
	const word = joinWord(lang);
	const before = names.map((each, index) => (index > 0 && each.joiner === word ? { ...each, joiner: "," } : each));

	return [...before, { ...name, joiner: names.length === 0 ? "" : word }];
}

/** The byline with the names in another order; the joining words stay in their places. */
export function withOrder(names: readonly BylineName[], from: number, to: number): BylineName[] {
	const moved = names[from];
	if (!moved || to < 0 || to >= names.length) return [...names];
	const rest = names.filter((_, index) => index !== from);

	return rejoined([...rest.slice(0, to), moved, ...rest.slice(to)], names);
}

/** The byline without one of its names; the joining words of the places that stay are kept, the last one's at the end. */
export function withoutName(names: readonly BylineName[], index: number): BylineName[] {
	const rest = names.filter((_, each) => each !== index);
	const last = names.at(-1)?.joiner ?? "";

	return rejoined(rest, names).map((name, place) => (place > 0 && place === rest.length - 1 ? { ...name, joiner: last } : name));
}

/**
 * The byline with one contributor in place of another, once where it named both: the first of the two places stays, every other name keeps
 * the word before it, and a list whose last name went still ends in its conjunction.
 */
export function withMergedName(names: readonly BylineName[], fromId: number, intoId: number, lang: string): BylineName[] {
	const renamed = names.map((name) => (name.contributorId === fromId ? { ...name, contributorId: intoId } : name));
	const first = renamed.findIndex(({ contributorId }) => contributorId === intoId);
	const kept = renamed.filter(({ contributorId }, index) => contributorId !== intoId || index === first);
	const [last, ended] = [kept.length - 1, renamed.at(-1)];
	if (ended === kept[last] || !ended || ![joinWord(lang), "&"].includes(ended.joiner)) return kept;

	return kept.map((name, index) => (index === last && index > 0 && name.joiner === "," ? { ...name, joiner: ended.joiner } : name));
}

function rejoined(names: BylineName[], from: readonly BylineName[]): BylineName[] {
	return names.map((name, index) => ({ ...name, joiner: index === 0 ? "" : (from[index]?.joiner ?? "") }));
}
