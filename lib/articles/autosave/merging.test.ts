import { expect, test } from "vitest";
import { FakeDesk, type Words } from "./desk.test-support.ts";
import { flushToPublish } from "./flush-to-publish.ts";
import type { DraftKeeper } from "./keeper.ts";
import { objectFields } from "./merge.ts";

const type = (keeper: DraftKeeper<Words>, ...words: string[]) => keeper.change([...keeper.snapshot().draft, ...words]);

test("a headline of one person and a body of another are one story, and nobody is asked", () => {
	const desk = new FakeDesk(["h:Old", "text"]);
	const { keeper } = desk.open();
	desk.server.save("Asha", { version: 1, draft: ["h:New", "text"], reason: null });
	type(keeper, "more");
	desk.clock.pass(3000);

	expect(desk.server.newest.words).toEqual(["h:New", "text", "more"]);
	expect(keeper.snapshot()).toMatchObject({ draft: ["h:New", "text", "more"], trouble: null, epoch: 0 });
});

test("the page whose field was replaced says which and by whom, and its editor begins again where it was the body", () => {
	const desk = new FakeDesk(["h:Old", "text"]);
	const { keeper } = desk.open();
	desk.server.save("Asha", { version: 1, draft: ["h:Old", "theirs"], reason: null });
	keeper.change(["h:Mine", "text"]);
	desk.clock.pass(3000);
	expect(desk.server.newest.words).toEqual(["h:Mine", "theirs"]);
	expect(keeper.snapshot()).toMatchObject({ epoch: 1, changedBy: { fields: ["body"], savedBy: "Asha" } });

	keeper.dismissChange();
	expect(keeper.snapshot().changedBy).toBeNull();
});

test("only the field that both changed waits for a choice; the others are both people's", () => {
	const desk = new FakeDesk(["h:Old", "text"]);
	const { keeper } = desk.open();
	desk.server.save("Asha", { version: 1, draft: ["h:Theirs", "text"], reason: null });
	keeper.change(["h:Mine", "text", "more"]);
	desk.clock.pass(3000);
	expect(keeper.snapshot()).toMatchObject({ trouble: { kind: "conflict", fields: ["headline"] }, draft: ["h:Mine", "text", "more"] });

	void keeper.resolve(["headline"]);
	desk.clock.pass(1000);
	expect(desk.server.newest.words).toEqual(["h:Theirs", "text", "more"]);
	expect(desk.disk.all).toMatchObject([{ draft: ["h:Mine", "text", "more"], isSetAside: true }]);
});

test("what I sent and then went on with is no change of theirs, though its answer was lost and they saved after it", () => {
	const desk = new FakeDesk(["text"]);
	const { keeper } = desk.open();
	desk.weather = "answerLost";
	type(keeper, "one");
	desk.clock.pass(1700);
	type(keeper, "two");
	desk.clock.pass(350);
	desk.server.save("Asha", { version: 2, draft: ["h:Theirs", "text", "one"], reason: null });
	desk.weather = "fine";
	desk.clock.pass(60_000);

	expect(desk.server.newest.words).toEqual(["h:Theirs", "text", "one", "two"]);
	expect(keeper.snapshot().trouble).toBeNull();
});

test("what somebody else changed is not published before it was looked at", async () => {
	const desk = new FakeDesk(["h:Old", "text"]);
	const { keeper } = desk.open();
	desk.server.save("Asha", { version: 1, draft: ["h:Theirs", "text"], reason: null });
	type(keeper, "more");
	const first = flushToPublish(keeper);
	desk.clock.pass(1000);
	expect(await first).toBe("changed");
	expect(await flushToPublish(keeper)).toBe("saved");

	desk.weather = "down";
	type(keeper, "again");
	const down = flushToPublish(keeper);
	desk.clock.pass(1000);
	expect(await down).toBe("behind");
});

test("spaces that the server does not keep are no change of theirs", () => {
	const { merge } = objectFields<{ headline: string; kicker: string }>();
	const base = { headline: "Old ", kicker: "" };

	expect(merge({ base, mine: { headline: "Old and new", kicker: "" }, theirs: { headline: "Old", kicker: "Floods" }, sent: base })).toEqual(
		{
			draft: { headline: "Old and new", kicker: "Floods" },
			taken: ["kicker"],
			collided: [],
		},
	);
});
