import { expect, test } from "vitest";
import { cardDraft, plainCard } from "./card.ts";
import { defaultLayout, newContainer } from "./default-layout.ts";
import { freeId, holdIn, letGoFrom } from "./hold.ts";

const until = new Date("2026-03-08T12:00:00Z");
const home = defaultLayout({ kind: "home" });
const held = (kind: string, layout: typeof home) =>
	layout.containers.filter((each) => each.kind === kind).map(({ cards }) => cards.map(({ articleId }) => articleId));

test("one story leads at a time; beside it the newest pin is first", () => {
	const one = holdIn(home, { articleId: 1, container: "lead", expiresAt: null });
	const two = holdIn(one, { articleId: 2, container: "lead", expiresAt: until });
	const three = holdIn(holdIn(two, { articleId: 3, container: "secondary", expiresAt: null }), {
		articleId: 4,
		container: "secondary",
		expiresAt: null,
	});

	expect(held("lead", two)).toEqual([[2]]);
	expect(held("secondary", three)).toEqual([[4, 3]]);
});

test("a story that is held elsewhere moves, with the words of its card", () => {
	const worded = {
		...home,
		containers: home.containers.map((each) =>
			each.kind === "river" ? { ...each, cards: [cardDraft.parse({ articleId: 1, headline: "Mine" })] } : each,
		),
	};
	const moved = holdIn(worded, { articleId: 1, container: "lead", expiresAt: until });

	expect(moved.containers[0]?.cards).toEqual([{ ...plainCard(1, until), headline: "Mine" }]);
	expect(held("river", moved)).toEqual([[]]);
});

test("a story that was kept out is let in again; a front without such a container gets one", () => {
	const bare = { containers: [newContainer("river", "lead")], excluded: [1, 2] };
	const { containers, excluded } = holdIn(bare, { articleId: 1, container: "lead", expiresAt: null });

	expect(excluded).toEqual([2]);
	expect(containers.map(({ id, kind }) => [id, kind])).toEqual([
		["lead-2", "lead"],
		["lead", "river"],
	]);
	expect(letGoFrom({ containers, excluded }, 1).containers[0]?.cards).toEqual([]);
	expect(freeId({ containers, excluded }, "lead")).toBe("lead-3");
});
