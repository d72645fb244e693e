import { expect, test } from "vitest";
import { FakeDesk, type Words } from "./desk.test-support.ts";
import type { DraftKeeper } from "./keeper.ts";
import { saveWords } from "./words.ts";

const type = (keeper: DraftKeeper<Words>, ...words: string[]) => keeper.change([...keeper.snapshot().draft, ...words]);
const wordsOf = (keeper: DraftKeeper<Words>) =>
	saveWords(keeper.snapshot(), { copy: keeper.snapshot().copy, what: "story", time: (at) => new Date(at).toISOString().slice(11, 16) })
		.text;

test("a signed-out person is told, and saved soon after signing in elsewhere", () => {
	const desk = new FakeDesk();
	const { keeper } = desk.open();
	desk.weather = "signedOut";
	type(keeper, "one");
	desk.clock.pass(2000);
	expect(wordsOf(keeper)).toBe("Signed out: kept in this browser. Sign in again and come back to go on");

	desk.weather = "fine";
	desk.clock.pass(20_000);
	expect(desk.server.newest.words).toEqual(["one"]);
});

test("a browser that has no room says so while words wait, and never throws away what is here to take theirs", async () => {
	const desk = new FakeDesk();
	const { keeper } = desk.open();
	desk.disk.isFull = true;
	type(keeper, "mine");
	desk.clock.pass(300);
	expect(wordsOf(keeper)).toBe(
		"This browser can keep no copy (its storage is full or switched off): leave the page open until it says Saved",
	);

	desk.server.save("Asha", { version: 1, draft: ["theirs"], reason: null });
	desk.clock.pass(2000);
	const isTaken = keeper.takeTheirs(desk.server.newest.words, desk.server.onServer);
	desk.clock.pass(50);
	expect(await isTaken).toBe(false);
	expect(keeper.snapshot().draft).toEqual(["mine"]);
});

test("a field that could not be saved waits for a person, and what is typed elsewhere goes on being saved", () => {
	const desk = new FakeDesk();
	const { keeper } = desk.open();
	desk.server.rejected = [{ field: "slug", message: "The address is taken." }];
	type(keeper, "one");
	desk.clock.pass(60_000);
	expect(desk.requests).toHaveLength(1);
	expect(wordsOf(keeper)).toBe("Saved 12:00, except what is marked. That is kept in this browser");

	type(keeper, "two");
	desk.clock.pass(1000);
	expect(desk.requests).toHaveLength(1);
	desk.clock.pass(1000);
	expect(desk.requests.map(({ version }) => version)).toEqual([1, 2]);
	expect(desk.server.newest.words).toEqual(["one", "two"]);

	desk.server.rejected = [];
	type(keeper, "mended");
	desk.clock.pass(2000);
	expect(wordsOf(keeper)).toMatch(/^Saved 12:01$/);
});

test("flush tells whether all is on the server", async () => {
	const desk = new FakeDesk();
	const { keeper } = desk.open();
	expect(await keeper.flush()).toBe(true);

	type(keeper, "one");
	const saved = keeper.flush();
	desk.clock.pass(200);
	expect(await saved).toBe(true);

	desk.weather = "down";
	type(keeper, "two");
	const lost = keeper.flush();
	desk.clock.pass(200);
	expect(await lost).toBe(false);
});

test("a page that was left sends what is due, and nothing afterwards; its copy stays until the answer", () => {
	const desk = new FakeDesk();
	const { keeper } = desk.open();
	desk.weather = "down";
	type(keeper, "one");
	keeper.close();
	desk.clock.pass(60_000);

	expect(desk.requests).toHaveLength(1);
	expect(desk.disk.all).toMatchObject([{ draft: ["one"] }]);
});
