import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { listSection } from "#lib/articles/list-queries.ts";
import { chief, later, must, type Newsroom, openNewsroom } from "#lib/articles/newsroom.test-support.ts";
import { withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { getPublishedArticle } from "#lib/articles/queries.ts";
import { listChanges, newestChange } from "#lib/changes/feed-queries.ts";
import { currentPage, newPageRender } from "#lib/changes/page.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { getHomeFront } from "#lib/fronts/queries.ts";
import { readFields } from "#lib/search/asked.ts";
import { searchStories } from "#lib/search/queries.ts";
import { ChangeFeed } from "../changes/feed.ts";
import { type Page, PageCache } from "./page-cache.ts";

type Told = Page & { text: string };
type Story = {
	saved: { articleId: number; revisionId: number; version: number; slug: string };
	live: string | null;
	draft: string;
	address: string;
};
type Deed = { do: "save" | "rename" | "publish" | "withdraw"; story: number };

const stories = 3;
const deeds = fc.array(
	fc.record({ do: fc.constantFrom("save", "rename", "publish", "withdraw"), story: fc.nat(stories - 1) }) as fc.Arbitrary<Deed>,
	{
		minLength: 4,
		maxLength: 14,
	},
);

/** What readers' own queries answer, kept by the very cache and purged by the very feed that serve them. */
function openReaders() {
	const ask = (key: string): Promise<unknown> => {
		if (key === "/") return getHomeFront(later(0));
		if (key === "/world") return listSection("world");
		return key === "/search" ? searchStories(readFields({ q: "marker" })) : getPublishedArticle("world", key.split("/")[2] ?? "");
	};
	const cache = new PageCache<Told>({
		render: async (key) => {
			const page = newPageRender();
			const text = JSON.stringify(await currentPage().run(page, async () => await ask(key)));
			return { text, tags: page.tags, bytes: text.length, rightUntil: null, share: "main" };
		},
		now: Date.now,
		limits: { main: 1e7, tail: 1e6 },
		failed: (_, error) => {
			throw error;
		},
	});
	const source = { newest: newestChange, list: listChanges };
	const feed = new ChangeFeed({
		source,
		purge: (purge) => cache.purge(purge),
		blind: (_, error) => expect(error).toBeNull(),
		now: Date.now,
	});

	return { cache, feed };
}

onBothDatabases("readers", () => {
	let desk: Newsroom;
	let number = 0;
	beforeAll(async () => {
		desk = await openNewsroom();
	});
	const words = () => {
		number += 1;
		return `Marker${number}x`;
	};

	const begin = async (): Promise<Story> => {
		const draft = words();
		const saved = await desk.create({ headline: draft });
		return { saved, live: null, draft, address: `/world/${saved.slug}` };
	};

	const take = async (deed: Deed, story: Story): Promise<void> => {
		if (deed.do === "publish") {
			story.address = (await desk.publish(story.saved)).address;
			story.live = story.draft;
		} else if (deed.do === "withdraw") {
			if (story.live !== null) must(await withdrawArticle({ articleId: story.saved.articleId, reason: "Gone." }, chief, later(1)));
			story.live = null;
		} else {
			story.draft = words();
			const slug = deed.do === "rename" ? { slug: story.draft.toLowerCase() } : {};
			story.saved = must(await desk.save(story.saved, { headline: story.draft, ...slug }));
		}
	};

	test("no order of saving, renaming, publishing and withdrawing shows them a draft, an old version or what was withdrawn", async () => {
		await fc.assert(
			fc.asyncProperty(deeds, async (all) => {
				const { cache, feed } = openReaders();
				await feed.begin();
				const paper = [await begin(), await begin(), await begin()];
				for (const deed of all) {
					const story = paper[deed.story];
					if (!story) throw new Error("No such story");
					const before = story.address;
					await take(deed, story);
					await feed.read();

					const seen = await Promise.all(
						["/", "/world", "/search", before, story.address].map(async (key) => (await cache.get(key)).page.text),
					);
					const mine = paper.flatMap(({ live, draft }) => [draft, ...(live === null ? [] : [live])]);
					const shown = seen.flatMap((text) => text.match(/Marker\d+x/g) ?? []).filter((marker) => mine.includes(marker));
					expect([...new Set(shown)].sort()).toEqual(paper.flatMap(({ live }) => live ?? []).sort());
				}
				for (const { saved, live } of paper)
					if (live !== null) must(await withdrawArticle({ articleId: saved.articleId, reason: "Gone." }, chief, later(1)));
			}),
			{ numRuns: 12 },
		);
	}, 120_000);
});
