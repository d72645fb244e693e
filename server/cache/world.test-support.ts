import type { Scheduler } from "fast-check";
import { dropped, type Tag } from "#lib/changes/tags.ts";
import { ChangeFeed } from "../changes/feed.ts";
import { type Page, PageCache } from "./page-cache.ts";

/** What a page of the small world shows: which version of which stories. */
type WorldPage = Page & { shown: { story: number; version: number }[] };

type Story = { slug: string; live: number | null; draft: number };

/** A newsroom of a few stories, its database, its change feed and one process's cache, all of whose waits a test may order as it likes. */
export class World {
	readonly stories: Story[];
	readonly cache: PageCache<WorldPage>;
	readonly feed: ChangeFeed;
	isAway = false;
	now = 0;
	readonly #changes: { id: number; tags: Tag[] }[] = [];
	/** The newest change that has purged here. */
	purgedThrough = 0;

	/** `room` is for how many bytes of pages that are read; each takes 100. */
	constructor(scheduler: Scheduler, count: number, room = 10_000) {
		this.stories = Array.from({ length: count }, (_, story) => ({ slug: `s${story}-0`, live: null, draft: 1 }));
		this.cache = new PageCache<WorldPage>({
			// Asks at the beginning, as queries do, and answers whenever the scheduler likes.
			render: (key) => {
				const asked = this.#query(() => this.#page(key));
				return scheduler.schedule(asked, `render ${key}`);
			},
			now: () => this.now,
			limits: { main: room, tail: 300 },
			failed: () => {},
		});
		const source = {
			newest: () => this.#query(() => this.#changes.length),
			list: (after: number, missing: readonly number[]) =>
				scheduler.schedule(
					this.#query(() => this.#changes.filter(({ id }) => id > after || missing.includes(id))),
					"feed",
				),
		};
		this.feed = new ChangeFeed({
			source,
			purge: (purge) => {
				this.cache.purge(purge);
				this.purgedThrough += 1;
			},
			blind: (isBlind) => !isBlind && this.cache.hope(),
			now: () => this.now,
		});
	}

	/** Publishes what is drafted, under a new address or the one it has, or takes down what is live. False where there is nothing to take down. */
	change(kind: "publish" | "rename" | "withdraw", id: number): boolean {
		const story = this.stories[id];
		if (!story || (kind === "withdraw" && story.live === null)) return false;

		const old = story.slug;
		if (kind === "rename") story.slug = `s${id}-${this.#changes.length + 1}`;
		story.live = kind === "withdraw" ? null : story.draft;
		if (kind !== "withdraw") story.draft += 1;
		const drops = kind === "withdraw" ? [`article:${id}`] : kind === "rename" ? [`address:${old}`] : [];
		const tags = [`article:${id}`, `address:${story.slug}`, "front", ...drops.map(dropped)];
		this.#changes.push({ id: this.#changes.length + 1, tags });
		return true;
	}

	get newestChange(): number {
		return this.#changes.length;
	}

	async #query<Value>(ask: () => Value): Promise<Value> {
		if (this.isAway) throw new Error("The database is away");

		return ask();
	}

	#page(key: string): WorldPage {
		const isFront = key === "/";
		const on = this.stories.flatMap((story, id) => (isFront || key === `/${story.slug}` ? [{ story, id }] : []));
		const shown = on.flatMap(({ story, id }) => (story.live === null ? [] : [{ story: id, version: story.live }]));
		const tags = new Set(isFront ? ["front"] : [`address:${key.slice(1)}`]);
		for (const { story } of shown) tags.add(`article:${story}`);

		return { shown, tags, bytes: 100, rightUntil: null, share: shown.length > 0 ? "main" : "tail" };
	}
}
