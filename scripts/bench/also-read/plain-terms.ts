/** A story's words as Also Read weighs them. */
export type Words = { headline: string; standfirst: string; body: string };

/** How many of a story's own words are asked for: more find no better, and cost more. */
export const mostTerms = 30;

const weights = { headline: 4, standfirst: 2, body: 1 } as const;

// Words that say nothing of what an English story is about.
const common = new Set(
	"a about after all also an and are as at be because been before but by can could did do for from had has have he her his how if in into is it its just more most no not of on one or other our out over said say says she so some than that the their them then there these they this to two up was we were what when which while who will with would year years you your".split(
		" ",
	),
);

/** The words a story is most about, the weightiest first: how often each stands where, its rarity being the database's to say. */
export function weightyTerms(words: Words): string[] {
	const scores = new Map<string, number>();
	for (const field of ["headline", "standfirst", "body"] as const) {
		for (const word of words[field]
			.normalize("NFC")
			.toLocaleLowerCase()
			.match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? []) {
			if (!common.has(word)) scores.set(word, (scores.get(word) ?? 0) + weights[field]);
		}
	}

	return [...scores]
		.sort(([one, a], [other, b]) => b - a || other.length - one.length || one.localeCompare(other))
		.slice(0, mostTerms)
		.map(([word]) => word);
}
