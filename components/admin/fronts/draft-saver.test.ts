import { expect, test } from "vitest";
import { placeCard } from "#lib/fronts/board.ts";
import type { BoardFill } from "#lib/fronts/board-front.ts";
import { defaultLayout } from "#lib/fronts/default-layout.ts";
import type { Layout } from "#lib/fronts/layout.ts";
import { DraftSaver, type SaveAnswer, type SaveState } from "./draft-saver.ts";

const home = defaultLayout({ kind: "home" });
const leading = (id: number) => placeCard(home, id, "lead", 0);
const fill: BoardFill = { filled: {}, stories: {}, photos: {} };

/** A saver with a server and a clock that the test turns. */
function desk() {
	const sent: { version: number; layout: Layout; answer: (answer: SaveAnswer) => void }[] = [];
	const waiting: (() => void)[] = [];
	const states: SaveState["kind"][] = [];
	const saver = new DraftSaver(3, home, {
		send: (version, layout) => new Promise((answer) => sent.push({ version, layout, answer })),
		onFill: () => {},
		onState: ({ kind }) => states.push(kind),
		later: (work) => {
			waiting.push(work);
			return () => waiting.splice(waiting.indexOf(work), waiting.includes(work) ? 1 : 0);
		},
	});
	const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
	return {
		saver,
		sent,
		states,
		pass: async () => {
			for (const work of waiting.splice(0)) work();
			await turn();
		},
		answer: async (answer: SaveAnswer) => {
			sent.at(-1)?.answer(answer);
			await turn();
		},
	};
}
const saved = (version: number): SaveAnswer => ({ kind: "saved", version, fill });

test("what changes while a save is under way is saved after it, from the version that it made", async () => {
	const { saver, sent, pass, answer, states } = desk();
	saver.want(leading(1));
	await pass();
	saver.want(leading(2));
	await pass();
	expect(sent.map(({ version }) => version)).toEqual([3]);

	await answer(saved(4));
	await pass();
	expect(sent.map(({ version, layout }) => [version, layout])).toEqual([
		[3, leading(1)],
		[4, leading(2)],
	]);
	await answer(saved(5));
	expect([saver.isBehind, saver.version, states.at(-1)]).toEqual([false, 5, "saved"]);
});

test("several changes in a row are one save", async () => {
	const { saver, sent, pass } = desk();
	for (const id of [1, 2, 3]) saver.want(leading(id));
	await pass();

	expect(sent.map(({ layout }) => layout)).toEqual([leading(3)]);
});

test("a server that cannot be reached is asked again, with the newest state", async () => {
	const { saver, sent, pass, answer, states } = desk();
	saver.want(leading(1));
	await pass();
	await answer({ kind: "unreachable", why: null });
	expect([saver.isBehind, states.at(-1)]).toEqual([true, "failed"]);

	await pass();
	expect(sent).toHaveLength(2);
	await answer(saved(4));
	expect(saver.isBehind).toBe(false);
});

test("a save that found nobody signed in is sent again by itself, with the newest state", async () => {
	const { saver, sent, pass, answer, states } = desk();
	saver.want(leading(1));
	await pass();
	await answer({ kind: "signedOut" });
	expect([saver.isBehind, states.at(-1)]).toEqual([true, "failed"]);

	await pass();
	expect(sent).toHaveLength(2);
	await answer(saved(4));
	expect([saver.isBehind, states.at(-1)]).toEqual([false, "saved"]);
});

test("nothing goes over what a colleague saved until somebody chooses", async () => {
	const { saver, sent, pass, answer, states } = desk();
	saver.want(leading(1));
	await pass();
	await answer({ kind: "changedMeanwhile", version: 9, savedBy: "Asha" });
	saver.want(leading(2));
	await pass();
	expect(sent).toHaveLength(1);
	expect(await saver.flush()).toBe(false);
	expect(states.at(-1)).toBe("changedMeanwhile");

	saver.resolve(9, leading(7));
	await pass();
	expect(sent.at(-1)).toMatchObject({ version: 9, layout: leading(2) });
});

test("flush answers whether all is there", async () => {
	const { saver, answer } = desk();
	expect(await saver.flush()).toBe(true);
	saver.want(leading(1));
	const flushed = saver.flush();
	await answer({ kind: "refused", message: "No." });
	expect(await flushed).toBe(false);
});
