import fc from "fast-check";
import { expect, test } from "vitest";
import { World } from "./world.test-support.ts";

const stories = 2;
const story = fc.nat(stories - 1);

type Step =
	| { do: "publish" | "rename" | "withdraw" | "read" | "readAtOldAddress"; story: number }
	| { do: "readFront" | "away" | "back" | "follow" | "settle" }
	| { do: "pass"; milliseconds: number };

const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 3, arbitrary: fc.record({ do: fc.constant("publish" as const), story }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constantFrom("rename" as const, "withdraw" as const), story }) },
	{ weight: 5, arbitrary: fc.record({ do: fc.constantFrom("read" as const, "readAtOldAddress" as const), story }) },
	{
		weight: 9,
		arbitrary: fc.record({ do: fc.constantFrom("readFront" as const, "follow" as const, "settle" as const, "settle" as const) }),
	},
	{ weight: 1, arbitrary: fc.record({ do: fc.constantFrom("away" as const, "back" as const) }) },
	{ weight: 1, arbitrary: fc.record({ do: fc.constant("pass" as const), milliseconds: fc.nat(5000) }) },
);

/** For all pages, for two of them, and for one: then something has to go all the time. */
const room = fc.constantFrom(10_000, 250, 150);

type Kind = "publish" | "rename" | "withdraw";
/** A change that was written: what it did to which version, and the address that it left. */
type Written = { kind: Kind; story: number; version: number; left: string; change: number };

/** What readers of one process saw in one run, and what they must never have seen. */
class Witness {
	readonly #world: World;
	/** Newest version that readers of an address know of, by address and story. */
	readonly #known = new Map<string, number>();
	/** Newest version that a withdrawal which has purged here took down, and that a publishing which has purged here put up. */
	readonly #gone = new Map<number, number>();
	readonly #live = new Map<number, number>();
	readonly #addresses: string[][];
	#waiting: Written[] = [];
	readonly reads: Promise<void>[] = [];

	constructor(world: World) {
		this.#world = world;
		this.#addresses = world.stories.map(({ slug }) => [`/${slug}`]);
	}

	address(of: number, isOld: boolean): string {
		return (isOld ? this.#addresses[of]?.[0] : this.#addresses[of]?.at(-1)) ?? "/";
	}

	write(kind: Kind, of: number): void {
		const left = this.address(of, false);
		if (this.#world.isAway || !this.#world.change(kind, of)) return;
		const version = (this.#world.stories[of]?.draft ?? 1) - 1;
		this.#waiting.push({ kind, story: of, version, left, change: this.#world.newestChange });
		if (kind === "rename") this.#addresses[of]?.push(`/${this.#world.stories[of]?.slug}`);
	}

	/** What has purged by now binds every reader from now on. */
	hear(): void {
		for (const { kind, story: of, version, left, change } of this.#waiting) {
			if (change > this.#world.purgedThrough) continue;
			if (kind === "withdraw") raise(this.#gone, of, version);
			else raise(this.#live, of, version);
			if (kind === "rename") raise(this.#known, `${left} ${of}`, version);
		}
		this.#waiting = this.#waiting.filter(({ change }) => change > this.#world.purgedThrough);
	}

	read(key: string): void {
		const [known, gone, live] = [new Map(this.#known), new Map(this.#gone), new Map(this.#live)];
		const given = this.#world.cache.get(key).then(
			({ page, from }) => {
				for (const { story: id, version } of page.shown) {
					expect(version, `an older version of ${id} at ${key}`).toBeGreaterThanOrEqual(known.get(`${key} ${id}`) ?? 0);
					expect(version, `a withdrawn version of ${id} at ${key}`).toBeGreaterThan(gone.get(id) ?? 0);
					if (from !== "stale") expect(version, `not the live version of ${id} at ${key}`).toBeGreaterThanOrEqual(live.get(id) ?? 0);
					raise(this.#known, `${key} ${id}`, version);
				}
			},
			() => {}, // nothing at all is never wrong
		);
		this.reads.push(given);
	}
}

function raise<Key>(versions: Map<Key, number>, key: Key, version: number): void {
	versions.set(key, Math.max(version, versions.get(key) ?? 0));
}

test("no order of publishing, renaming, withdrawing, purging, failing and reading shows an older version or a withdrawn story", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.scheduler(),
			room,
			fc.array(step, { minLength: 10, maxLength: 80, size: "max" }),
			async (scheduler, bytes, steps) => {
				const world = new World(scheduler, stories, bytes);
				await world.feed.begin();
				const witness = new Witness(world);
				for (const one of steps) {
					await take(one, world, witness, scheduler);
					witness.hear();
				}
				await scheduler.waitIdle();
				await Promise.all(witness.reads);
			},
		),
		{ numRuns: 500 },
	);
});

async function take(one: Step, world: World, witness: Witness, scheduler: fc.Scheduler): Promise<void> {
	switch (one.do) {
		case "publish":
		case "rename":
		case "withdraw":
			return witness.write(one.do, one.story);
		case "read":
		case "readAtOldAddress":
			return witness.read(witness.address(one.story, one.do === "readAtOldAddress"));
		case "readFront":
			return witness.read("/");
		case "away":
		case "back":
			world.isAway = one.do === "away";
			return;
		case "follow":
			void world.feed.read();
			return;
		case "settle":
			if (scheduler.count() > 0) await scheduler.waitOne();
			return;
		case "pass":
			world.now += one.milliseconds;
			return;
		default:
			return one satisfies never;
	}
}
