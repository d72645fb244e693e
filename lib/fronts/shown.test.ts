import { expect, test } from "vitest";
import type { StoryCard } from "#lib/articles/article.ts";
import { type CardDraft, plainCard } from "./card.ts";
import { newContainer } from "./default-layout.ts";
import { toPart } from "./shown.ts";

const photo = { alt: "A ferry" };
const story = (id: number, withPhoto: boolean) => ({ id, headline: `Story ${id}`, photo: withPhoto ? photo : null }) as StoryCard;
const known = {
	stories: new Map([story(1, false), story(2, true), story(3, true)].map((each) => [each.id, each])),
	photos: new Map(),
	named: { sections: new Map(), topics: new Map() },
};
const container = { ...newContainer("block", "block", { by: "topic", topicId: 1 }), phoneCount: 1 };
const shown = (cards: Record<number, CardDraft>, ...ids: number[]) =>
	toPart({ container, stories: ids.map((articleId) => ({ articleId, card: cards[articleId] ?? null, sublinks: [] })) }, known)?.stories.map(
		({ story: { id }, isOnPhones }) => [id, isOnPhones],
	);

test("a block that a rule fills opens with the newest that has a photo, and phones count from there", () => {
	expect(shown({}, 1, 2, 3)).toEqual([
		[2, true],
		[1, false],
		[3, false],
	]);
});

test("a block opens with the story that an editor put first, though it has no photo or shall show none", () => {
	expect(shown({ 1: plainCard(1) }, 1, 2, 3)?.[0]).toEqual([1, true]);
	expect(shown({ 2: { ...plainCard(2), photo: "none" }, 3: plainCard(3) }, 2, 3, 1)?.map(([id]) => id)).toEqual([2, 3, 1]);
});

test("in other containers stories stand in their order, whatever has a photo", () => {
	const river = { ...container, kind: "river" as const };
	const part = toPart({ container: river, stories: [1, 2].map((articleId) => ({ articleId, card: null, sublinks: [] })) }, known);

	expect(part?.stories.map(({ story: { id } }) => id)).toEqual([1, 2]);
});
