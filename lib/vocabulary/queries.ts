import type { Rarity } from "#lib/also-read/story-text.ts";
import { db } from "#lib/db/client.ts";

/** How rare these terms are in the paper, by their stems, as last counted; null where nobody counted yet. */
export async function getRarity(stems: readonly string[]): Promise<Rarity | null> {
	const [vocabulary, rows] = await Promise.all([
		db().vocabulary.findFirst(),
		db().word.groupBy({ by: ["stem"], where: { stem: { in: [...stems] } }, _sum: { stories: true } }),
	]);
	if (!vocabulary) return null;

	const counts = new Map(rows.map(({ stem, _sum }) => [stem, _sum.stories ?? 0]));
	return { stories: vocabulary.stories, with: (stem) => counts.get(stem) ?? 0 };
}
