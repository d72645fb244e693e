import type { Rarity } from "#lib/also-read/story-text.ts";
import { topicTerm, weigh } from "#lib/also-read/weigh.ts";
import { db } from "#lib/db/client.ts";
import { fold } from "#lib/search/fold.ts";
import { placeOf } from "#lib/search/place.ts";
import { stemOf, wordsIn } from "#lib/search/words.ts";
import { addRows, noRows, type Rows } from "./rows.ts";
import type { Ids } from "./settle.ts";
import { type InventedStory, inventStory, type Span } from "./story.ts";
import type { World } from "./world.ts";

type Plan = { world: World; ids: Ids; span: Span };

const sampleSize = 1000;
const related = 6;

/** Turns numbers of stories into rows, in order. */
export class Batches {
	readonly #plan: Plan;
	readonly #rarity: Rarity;
	readonly #recent = new Map<number, number[]>();
	readonly #taken: ReadonlySet<number>;
	#lastArticle: number;
	#lastRevision: number;
	#lastPlace = Number.NEGATIVE_INFINITY;

	private constructor(plan: Plan, rarity: Rarity, last: { article: number; revision: number }, taken: ReadonlySet<number>) {
		this.#plan = plan;
		this.#rarity = rarity;
		this.#lastArticle = last.article;
		this.#lastRevision = last.revision;
		this.#taken = taken;
	}

	static async begin(plan: Plan): Promise<Batches> {
		const article = await db().article.aggregate({ _max: { id: true } });
		const revision = await db().revision.aggregate({ _max: { id: true } });
		const last = { article: article._max.id ?? 0, revision: revision._max.id ?? 0 };

		return new Batches(plan, rarityIn(plan), last, await placesTaken(plan.span));
	}

	/** The rows of the stories from one number up to, and without, another. */
	rows(from: number, to: number): Rows {
		const rows = noRows();
		for (let number = from; number < to; number += 1) this.#add(rows, inventStory(this.#plan.world, number, this.#plan.span));

		return rows;
	}

	#add(rows: Rows, story: InventedStory): void {
		const { ids } = this.#plan;
		const topicIds = story.topics.map((topic) => ids.topics[topic] ?? 0);
		const recent = this.#recent.get(story.subject) ?? [];
		this.#lastArticle += 1;
		this.#lastRevision += 1;
		const placed = {
			articleId: this.#lastArticle,
			revisionId: this.#lastRevision,
			place: this.#settlePlace(story.firstPublishedAt),
			sectionId: ids.sections[story.section] ?? 0,
			topicIds,
			contributorIds: [...new Set(story.contributors.map((contributor) => ids.contributors[contributor] ?? 0))],
			related: recent,
		};
		const text = { headline: story.headline, standfirst: story.standfirst, body: story.paragraphs.join("\n"), topicIds };
		addRows(rows, story, placed, weigh(text, this.#rarity));
		this.#recent.set(story.subject, [placed.articleId, ...recent].slice(0, related));
	}

	/** Times only grow within a run, so the last place and those that were there before are all that can be in the way. */
	#settlePlace(at: Date): number {
		const wanted = Math.max(placeOf(at), this.#lastPlace + 1);
		let place = wanted;
		while (this.#taken.has(place)) place += 1;
		this.#lastPlace = place;

		return place;
	}
}

async function placesTaken(span: Span): Promise<Set<number>> {
	const rows = await db().publishedText.findMany({
		where: { place: { gte: placeOf(span.from), lte: placeOf(span.until) + 1_000_000 } },
		select: { place: true },
	});

	return new Set(rows.map(({ place }) => Number(place)));
}

/** How rare terms will be, from some stories of the run: what the paper itself will say once its words are counted. */
function rarityIn({ world, ids, span }: Plan): Rarity {
	const counts = new Map<string, number>();
	const step = Math.max(1, Math.floor(span.stories / sampleSize));
	let stories = 0;
	for (let number = 0; number < span.stories; number += step) {
		const story = inventStory(world, number, span);
		const words = new Set(wordsIn(fold([story.headline, story.standfirst, ...story.paragraphs].join("\n"))).map(stemOf));
		for (const topic of story.topics) words.add(topicTerm(ids.topics[topic] ?? 0));
		for (const word of words) counts.set(word, (counts.get(word) ?? 0) + step);
		stories += step;
	}

	return { stories, with: (stem) => counts.get(stem) ?? 0 };
}
