import { expect, test } from "vitest";
import type { Purge } from "../cache/purges.ts";
import { ChangeFeed } from "./feed.ts";

function desk() {
	const rows: { id: number; tags: string[] }[] = [];
	const purged: string[] = [];
	const told: boolean[] = [];
	const state = { now: 0, isAway: false };
	const whenThere = async <Value>(ask: () => Value): Promise<Value> => {
		if (state.isAway) throw new Error("away");
		return ask();
	};
	const feed = new ChangeFeed({
		source: {
			newest: () => whenThere(() => Math.max(0, ...rows.map(({ id }) => id))),
			list: (after, missing) =>
				whenThere(() => rows.filter(({ id }) => id > after || missing.includes(id)).sort((one, other) => one.id - other.id)),
		},
		purge: (purge: Purge) =>
			purged.push(purge === "everything" ? purge : [...purge.tags, ...[...purge.drops].map((tag) => `!${tag}`)].join()),
		blind: (isBlind) => told.push(isBlind),
		now: () => state.now,
	});

	return { feed, rows, purged, told, state };
}

test("what was there before is not told; what comes is told once, in order", async () => {
	const { feed, rows, purged } = desk();
	rows.push({ id: 7, tags: ["old"] });
	await feed.begin();
	rows.push({ id: 8, tags: ["a", "!b"] }, { id: 9, tags: ["c"] });
	await Promise.all([feed.read(), feed.read()]);
	await feed.read();

	expect(purged).toEqual(["a,!b", "c"]);
});

test("what is there when somebody asks is read, even where a reading that began before is still under way", async () => {
	const { feed, rows, purged } = desk();
	await feed.begin();
	const underWay = feed.read();
	await Promise.resolve(); // it has asked by now
	rows.push({ id: 1, tags: ["a"] });
	const notice = Promise.all([feed.read(), feed.read(), feed.read()]);
	await underWay;
	await notice;

	expect(purged).toEqual(["a"]);
});

test("a change that becomes visible after a later one is not lost", async () => {
	const { feed, rows, purged } = desk();
	await feed.begin();
	rows.push({ id: 2, tags: ["second"] });
	await feed.read();
	rows.push({ id: 1, tags: ["first"] });
	await feed.read();
	await feed.read();

	expect(purged).toEqual(["second", "first"]);
});

test("a number that nobody ever wrote is waited for a minute, not for ever", async () => {
	const { feed, rows, state, purged } = desk();
	await feed.begin();
	rows.push({ id: 2, tags: ["second"] });
	await feed.read();
	state.now = 60_001;
	await feed.read();
	rows.push({ id: 1, tags: ["first"] });
	await feed.read();

	expect(purged).toEqual(["second"]);
});

test("where too much is missing everything is old", async () => {
	const { feed, rows, purged } = desk();
	await feed.begin();
	rows.push({ id: 1000, tags: ["late"] });
	await feed.read();

	expect(purged).toEqual(["everything", "late"]);
});

test("catching up waits for the very change, and says where it cannot", async () => {
	const { feed, rows, purged, state } = desk();
	await feed.begin();
	const underWay = feed.read();
	rows.push({ id: 1, tags: ["a"] });
	await feed.catchUpWith(1);
	expect(purged).toEqual(["a"]);
	await underWay;

	state.isAway = true;
	await expect(feed.catchUpWith(2)).rejects.toThrow("Change 2");
});

test("it is told once when the feed is lost and once when it is back; a database from before makes everything old", async () => {
	const { feed, rows, purged, told, state } = desk();
	rows.push({ id: 5, tags: [] });
	await feed.begin();
	state.isAway = true;
	await feed.read();
	await feed.read();
	state.isAway = false;
	rows.pop();
	await feed.read();

	expect(told).toEqual([true, false]);
	expect(purged).toEqual(["everything"]);
	rows.push({ id: 1, tags: ["again"] });
	await feed.read();
	expect(purged.at(-1)).toBe("again");
});
