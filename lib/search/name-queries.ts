import { contributorAddress } from "#lib/contributors/contributor.ts";
import { db } from "#lib/db/client.ts";
import { topicAddress } from "#lib/topics/topic.ts";
import { isCommon } from "./common.ts";
import { fold } from "./fold.ts";
import type { Term } from "./query.ts";
import type { FoundName } from "./search.ts";
import { hasUnspaced, wordsIn } from "./words.ts";

/** How many of each kind are shown, and how many are looked at to find the nearest. */
const most = 3;
const lookedAt = 50;

/** People and topics that are called what was asked: each word asked begins a word of their name. The names with least beside it first. */
export async function listNamesLike(terms: readonly Term[]): Promise<FoundName[]> {
	const asked = terms.filter(({ excluded }) => !excluded).flatMap(({ words }) => words.map(fold));
	if (!asked.some((word) => !isCommon(word) && Array.from(word).length > 1)) return [];

	const where = { listings: { some: {} }, AND: asked.map((word) => ({ sortName: { contains: word } })) };
	const looked = { where, take: lookedAt, orderBy: [{ sortName: "asc" as const }], select: { slug: true, name: true, sortName: true } };
	const [people, topics] = await Promise.all([db().contributor.findMany(looked), db().topic.findMany(looked)]);

	return [
		...nearest(people, asked).map(({ slug, name }) => ({ kind: "by" as const, name, address: contributorAddress(slug) })),
		...nearest(topics, asked).map(({ slug, name }) => ({ kind: "topic" as const, name, address: topicAddress(slug) })),
	];
}

type Named = { slug: string; name: string; sortName: string };

function nearest(rows: readonly Named[], asked: readonly string[]): Named[] {
	return rows
		.filter(({ sortName }) => asked.every((word) => beginsWord(sortName, word)))
		.sort((one, other) => one.sortName.length - other.sortName.length)
		.slice(0, most);
}

/** Whether a word of the name begins so; a short one must be the whole word. In a script without spaces it may stand anywhere. */
function beginsWord(name: string, word: string): boolean {
	if (hasUnspaced(word)) return name.includes(word);

	return wordsIn(name).some((each) => (word.length < 3 ? each === word : each.startsWith(word)));
}
