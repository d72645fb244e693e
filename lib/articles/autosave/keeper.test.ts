import { expect, test } from "vitest";
import { FakeDesk, type Words } from "./desk.test-support.ts";
import type { DraftKeeper } from "./keeper.ts";
import { saveWords } from "./words.ts";

const type = (keeper: DraftKeeper<Words>, ...words: string[]) => keeper.change([...keeper.snapshot().draft, ...words]);
const wordsOf = (keeper: DraftKeeper<Words>) =>
	saveWords(keeper.snapshot(), { copy: keeper.snapshot().copy, what: "story", time: (at) => new Date(at).toISOString().slice(11, 16) })
		.text;

test("a burst of typing is one save, a moment after it ends; a copy waits in the browser meanwhile and goes when it arrived", () => {
	const desk = new FakeDesk();
	const { keeper } = desk.open();
	for (const word of ["water", "came", "to", "the", "ghats"]) {
		type(keeper, word);
		desk.clock.pass(300);
	}
	expect(desk.requests).toHaveLength(0);
	expect(desk.disk.all).toMatchObject([{ draft: ["water", "came", "to", "the", "ghats"], version: 1, isSetAside: false }]);
	expect(wordsOf(keeper)).toBe("Not saved yet");

	desk.clock.pass(1350);
	expect(desk.requests).toHaveLength(1);
	expect(desk.server.newest.words).toHaveLength(5);
	expect(desk.disk.all).toEqual([]);
	expect(wordsOf(keeper)).toBe("Saved 12:00");
});

test("what is typed is on this browser's disk within 300 ms, and only then said to be kept", () => {
	const desk = new FakeDesk();
	desk.weather = "down";
	const { keeper, kill } = desk.open();
	for (const word of ["water", "came", "to"]) {
		type(keeper, word);
		desk.clock.pass(100);
	}
	desk.clock.pass(5000);
	expect(wordsOf(keeper)).toBe("The server does not answer: kept in this browser, 1 change waits");

	type(keeper, "the");
	expect(wordsOf(keeper)).toBe("The server does not answer: being kept in this browser, 2 changes wait");
	desk.clock.pass(300);
	expect(keeper.snapshot().copy).toBe("kept");
	type(keeper, "ghats");
	kill();
	desk.clock.pass(60_000);
	expect(desk.disk.all).toMatchObject([{ draft: ["water", "came", "to", "the"] }]);
});

test("a page that is left in the middle of a word keeps it at once", () => {
	const desk = new FakeDesk();
	desk.weather = "down";
	const { keeper, kill } = desk.open();
	type(keeper, "one");
	keeper.leave();
	kill();

	expect(desk.disk.all).toMatchObject([{ draft: ["one"] }]);
});

test("somebody who never stops typing is saved every ten seconds all the same", () => {
	const desk = new FakeDesk();
	const { keeper } = desk.open();
	for (let second = 0; second < 25; second += 1) {
		type(keeper, `w${second}`);
		desk.clock.pass(1000);
	}

	expect(desk.requests.length).toBeGreaterThanOrEqual(2);
	expect(desk.server.newest.words.length).toBeGreaterThanOrEqual(20);
});

test("one request is on its way at a time, and what was typed meanwhile follows it", () => {
	const desk = new FakeDesk();
	const { keeper } = desk.open();
	desk.weather = "late";
	type(keeper, "one");
	desk.clock.pass(1600);
	type(keeper, "two");
	keeper.saveNow();
	desk.clock.pass(2800);
	expect(desk.requests.map(({ draft }) => draft)).toEqual([["one"]]);

	desk.clock.pass(3500);
	expect(desk.requests.map(({ version, draft }) => [version, draft])).toEqual([
		[1, ["one"]],
		[2, ["one", "two"]],
	]);
	expect(keeper.snapshot().onServer.version).toBe(3);
});

test("a lost connection says so, counts what waits, is tried again at longer distances, and at once when it is back", () => {
	const desk = new FakeDesk();
	const { keeper } = desk.open();
	desk.weather = "requestLost";
	keeper.setOnline(false);
	type(keeper, "one");
	desk.clock.pass(3000);
	type(keeper, "two");
	desk.clock.pass(300);
	expect(wordsOf(keeper)).toBe("Offline: kept in this browser, 2 changes wait");

	desk.clock.pass(120_000);
	expect(desk.requests.length).toBeLessThan(10);
	const tried = desk.requests.length;
	desk.weather = "fine";
	keeper.setOnline(true);
	expect(desk.requests).toHaveLength(tried + 1);
	desk.clock.pass(3000);
	expect(desk.server.newest.words).toEqual(["one", "two"]);
	expect(wordsOf(keeper)).toBe("Saved 12:02");
});

test("a save whose answer was lost is sent again as it was, and is no conflict", () => {
	const desk = new FakeDesk();
	const { keeper } = desk.open();
	desk.weather = "answerLost";
	type(keeper, "one");
	desk.clock.pass(2000);
	expect(wordsOf(keeper)).toBe("The server does not answer: kept in this browser, 1 change waits");

	type(keeper, "two");
	desk.weather = "fine";
	desk.clock.pass(5000);
	expect(desk.server.newest.words).toEqual(["one", "two"]);
	expect(keeper.snapshot().trouble).toBeNull();
	expect(desk.server.version).toBe(3);
});

test("somebody else's words are never overwritten unasked; mine become the newest when I say so, and theirs stay in the history", () => {
	const desk = new FakeDesk();
	const { keeper } = desk.open();
	desk.server.save("Asha", { version: 1, draft: ["theirs"], reason: null });
	type(keeper, "mine");
	desk.clock.pass(60_000);
	expect(desk.server.newest.words).toEqual(["theirs"]);
	expect(keeper.snapshot().trouble).toMatchObject({ kind: "conflict", fields: ["body"] });
	expect(wordsOf(keeper)).toBe("Asha saved this story at 12:00. Yours is kept in this browser");
	type(keeper, "more");
	desk.clock.pass(60_000);
	expect(desk.requests).toHaveLength(1);

	void keeper.resolve([]);
	desk.clock.pass(200);
	expect(desk.server.revisions.map(({ words }) => words)).toEqual([[], ["theirs"], ["mine", "more"]]);
	expect(wordsOf(keeper)).toMatch(/^Saved/);
});

test("taking theirs puts mine aside, from where they come back", async () => {
	const desk = new FakeDesk();
	const { keeper } = desk.open();
	desk.server.save("Asha", { version: 1, draft: ["theirs"], reason: null });
	type(keeper, "mine");
	desk.clock.pass(2000);

	const isResolved = keeper.resolve(["body"]);
	desk.clock.pass(200);
	expect(await isResolved).toBe(true);
	expect(keeper.snapshot()).toMatchObject({ draft: ["theirs"], trouble: null, epoch: 1 });
	expect(wordsOf(keeper)).toMatch(/^Saved/);
	const [aside] = desk.disk.all;
	expect(aside).toMatchObject({ draft: ["mine"], isSetAside: true });

	void keeper.bring(aside?.draft as Words);
	desk.clock.pass(200);
	expect(desk.server.revisions.map(({ words }) => words)).toEqual([[], ["theirs"], ["mine"]]);
});

test("that mine were chosen is not forgotten when the choice could not be sent", () => {
	const desk = new FakeDesk();
	const { keeper } = desk.open();
	desk.server.save("Asha", { version: 1, draft: ["theirs"], reason: null });
	type(keeper, "mine");
	desk.clock.pass(2000);
	desk.weather = "signedOut";
	void keeper.resolve([]);
	desk.clock.pass(1000);
	type(keeper, "more");
	desk.weather = "fine";
	desk.clock.pass(60_000);

	expect(desk.requests.at(-1)).toMatchObject({ draft: ["mine", "more"], reason: "keptMine" });
});
