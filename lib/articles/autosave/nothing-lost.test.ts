import fc from "fast-check";
import { expect, test } from "vitest";
import { isUnsaved } from "./autosave.ts";
import { FakeDesk, type Weather, type Words } from "./desk.test-support.ts";
import type { DraftKeeper } from "./keeper.ts";

type Deed =
	| { do: "type"; tab: number; field: "headline" | "body" }
	| { do: "wait"; seconds: number }
	| { do: "weather"; weather: Weather }
	| { do: "network"; isOnline: boolean }
	| { do: "colleague"; field: "headline" | "body" }
	| { do: "crash"; tab: number }
	| { do: "leave"; tab: number }
	| { do: "restore"; tab: number; copy: number }
	| { do: "look"; tab: number }
	| { do: "saveNow" | "keepMine" | "takeTheirs"; tab: number };

const tab = fc.nat({ max: 1 });
const field = fc.constantFrom("headline" as const, "body" as const);
const deed: fc.Arbitrary<Deed> = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ do: fc.constant("type" as const), tab, field }) },
	{ weight: 4, arbitrary: fc.record({ do: fc.constant("wait" as const), seconds: fc.constantFrom(0.2, 1, 2, 20, 700) }) },
	{
		weight: 3,
		arbitrary: fc.record({
			do: fc.constant("weather" as const),
			weather: fc.constantFrom<Weather>("fine", "late", "requestLost", "answerLost", "down", "signedOut"),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ do: fc.constant("network" as const), isOnline: fc.boolean() }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant("colleague" as const), field }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constantFrom("crash" as const, "leave" as const, "look" as const), tab }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant("restore" as const), tab, copy: fc.nat({ max: 3 }) }) },
	{ weight: 3, arbitrary: fc.record({ do: fc.constantFrom("saveNow" as const, "keepMine" as const, "takeTheirs" as const), tab }) },
);

/** Two tabs of one person, a colleague, a server and bad weather. */
class World {
	readonly desk = new FakeDesk();
	readonly tabs = [this.desk.open(), this.desk.open()];
	readonly typed: string[] = [];
	#dying: Words = [];

	carryOut(deed: Deed): void {
		if (deed.do === "wait") this.desk.clock.pass(deed.seconds * 1000);
		else if (deed.do === "weather") this.desk.weather = deed.weather;
		else if (deed.do === "network") for (const { keeper } of this.tabs) keeper.setOnline(deed.isOnline);
		else if (deed.do === "colleague") {
			const { server } = this.desk;
			server.save("colleague", { version: server.version, draft: [...server.newest.words, this.#word(deed.field)], reason: null });
		} else this.#inTab(deed);
	}

	#inTab(deed: Extract<Deed, { tab: number }>): void {
		const { keeper } = this.#tab(deed.tab);
		if (deed.do === "type") keeper.change([...keeper.snapshot().draft, this.#word(deed.field)]);
		else if (deed.do === "saveNow") keeper.saveNow();
		else if (deed.do === "keepMine") void keeper.resolve([]);
		else if (deed.do === "takeTheirs") this.#takeTheirs(keeper);
		else if (deed.do === "look") this.#look(keeper);
		else if (deed.do === "restore") this.#restore(keeper, deed.copy);
		else {
			const tab = this.#tab(deed.tab);
			if (deed.do === "leave") keeper.close();
			else {
				// Only what a page does not yet call kept may die with its process; its requests go on.
				if (isUnsaved(keeper.snapshot()) && keeper.snapshot().copy !== "kept") this.#forgive(keeper.snapshot().draft);
				tab.kill();
			}
			this.tabs[deed.tab] = this.desk.open();
		}
	}

	/** Words of a page that was killed before it said that they were kept, and that are nowhere else. */
	#forgive(words: Words): void {
		this.#dying = [...this.#dying, ...words];
	}

	#takeTheirs(keeper: DraftKeeper<Words>): void {
		const { trouble } = keeper.snapshot();
		if (trouble?.kind === "conflict") void keeper.resolve(trouble.fields);
	}

	/** A page that was out of sight looks for newer words, where it has none of its own. */
	#look(keeper: DraftKeeper<Words>): void {
		const { server } = this.desk;
		const { onServer } = keeper.snapshot();
		if (!isUnsaved(keeper.snapshot()) && onServer.version < server.version) void keeper.takeTheirs(server.newest.words, server.onServer);
	}

	/** A copy that no page holds comes back; it is put aside, not thrown away. */
	#restore(keeper: DraftKeeper<Words>, index: number): void {
		const held = this.tabs.map(({ id }) => id);
		const copy = this.desk.disk.all.filter(({ id }) => !held.includes(id))[index];
		if (!copy) return;
		void keeper.bring(copy.draft as Words);
		this.desk.disk.write({ ...copy, isSetAside: true });
	}

	#tab(index: number) {
		const found = this.tabs[index];
		if (!found) throw new Error("There are two tabs");
		return found;
	}

	#word(field: "headline" | "body"): string {
		const word = `${field === "headline" ? "h:" : ""}w${this.typed.length}`;
		this.typed.push(word);
		return word;
	}

	/** Every word that neither a page, nor a copy, nor a revision has. */
	get lost(): string[] {
		const copies = this.desk.disk.all.map(({ draft }) => draft as Words);
		const pages = this.tabs.map(({ keeper }) => keeper.snapshot().draft);
		const kept = new Set([...copies, ...pages, ...this.desk.server.revisions.map(({ words }) => words)].flat());
		return this.typed.filter((word) => !kept.has(word) && !this.#dying.includes(word));
	}
}

const changesNothing = new Set<Deed["do"]>(["weather", "network", "saveNow"]);
const deeds = fc.array(deed, { maxLength: 80, size: "max" });

test("no typed word is lost, whatever is typed, fails, crashes, collides and comes back in whatever order", () => {
	fc.assert(
		fc.property(deeds, (list) => {
			const world = new World();
			for (const each of list) {
				world.carryOut(each);
				if (!changesNothing.has(each.do)) expect(world.lost).toEqual([]);
			}
		}),
		{ numRuns: 400 },
	);
});

test("when the weather is fine again every page is on the server, or waits for a person's word", () => {
	fc.assert(
		fc.property(deeds, (list) => {
			const world = new World();
			for (const each of list) world.carryOut(each);
			world.desk.weather = "fine";
			world.desk.clock.pass(120_000);

			for (const { keeper } of world.tabs) {
				const state = keeper.snapshot();
				expect(state.isInFlight).toBe(false);
				expect(isUnsaved(state)).toBe(state.trouble?.kind === "conflict");
			}
		}),
		{ numRuns: 400 },
	);
});

test("what a page says is saved is in the history", () => {
	fc.assert(
		fc.property(deeds, (list) => {
			const world = new World();
			for (const each of list) {
				world.carryOut(each);
				const history = world.desk.server.revisions.flatMap(({ words }) => words);
				for (const { keeper } of world.tabs) {
					if (!isUnsaved(keeper.snapshot())) expect(keeper.snapshot().draft.filter((word) => !history.includes(word))).toEqual([]);
				}
			}
		}),
		{ numRuns: 400 },
	);
});
