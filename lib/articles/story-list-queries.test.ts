import { beforeAll, expect, test } from "vitest";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { moveArticle } from "./moving-commands.ts";
import { chief, later, must, type Newsroom, noon, openNewsroom } from "./newsroom.test-support.ts";
import { type ListedStory, type StoryFilter, storyFilter, storyListAddress } from "./story-list.ts";
import { listStories } from "./story-list-queries.ts";

onBothDatabases("the newsroom's list of stories", () => {
	let desk: Newsroom;
	beforeAll(async () => {
		desk = await openNewsroom();
		for (let number = 0; number < 35; number += 1) await desk.create({ headline: `Listed xylophone ${number}` }, later(number));
		await desk.create({ headline: "Of another desk", sectionId: desk.otherSectionId }, later(40));
	});

	const everyPage = async (filter: StoryFilter): Promise<ListedStory[]> => {
		const page = await listStories(filter, chief);
		return page.older === null ? page.stories : [...page.stories, ...(await everyPage({ ...filter, before: page.older }))];
	};

	test.each([[{}], [{ q: "xyloph" }], [{ q: "xyloph listed", status: "draft" as const }]])(
		"%j is paged newest edited first, and loses no story",
		async (filter) => {
			const all = (await everyPage(filter)).filter(({ headline }) => headline.startsWith("Listed"));

			expect(all.map(({ headline }) => headline)).toEqual(Array.from({ length: 35 }, (_, place) => `Listed xylophone ${34 - place}`));
		},
	);

	test("an old story that is edited comes first, also among those found by a word", async () => {
		const old = await desk.create({ headline: "Glockenspiel of old" }, later(-100));
		await desk.create({ headline: "Glockenspiel of late" }, later(-50));
		must(await desk.save(old, { standfirst: "Edited again" }, later(-10)));

		expect((await listStories({ q: "glockenspiel" }, chief)).stories.map(({ articleId }) => articleId)[0]).toBe(old.articleId);
	});

	test("it narrows by section and by words in the body, and finds nothing for what is no word", async () => {
		const { stories } = await listStories({ section: desk.otherSectionId }, chief);
		expect(stories.map(({ headline, section }) => [headline, section])).toEqual([["Of another desk", "Sport"]]);
		expect((await listStories({ q: "ghats", section: desk.otherSectionId }, chief)).stories).toHaveLength(1);
		expect(await listStories({ q: "%%% — !" }, chief)).toEqual({ stories: [], older: null });
	});

	test("spiked stories are out of the way until they are asked for", async () => {
		const { articleId } = await desk.create({ headline: "Spiked theremin" });
		must(await moveArticle({ articleId, to: "spiked" }, chief, noon));

		expect((await listStories({ q: "theremin" }, chief)).stories).toEqual([]);
		expect((await listStories({ q: "theremin", status: "spiked" }, chief)).stories).toHaveLength(1);
	});

	test("a live story says whether it was changed since", async () => {
		const saved = await desk.create({ headline: "Live oboe" });
		await desk.publish(saved);
		const listed = async () => (await listStories({ q: "oboe" }, chief)).stories[0];

		expect(await listed()).toMatchObject({ status: "published", liveAddress: "/world/live-oboe", hasUnpublishedChanges: false });
		must(await desk.save(saved, { headline: "Live oboe, retuned" }, later(1)));
		expect(await listed()).toMatchObject({ headline: "Live oboe, retuned", hasUnpublishedChanges: true });
	});
});

test("an address that nobody's link carries asks for everything", () => {
	expect(storyFilter.parse({ status: "nonsense", section: "-1", author: "", q: "   ", before: "x".repeat(99) })).toEqual({});
	expect(storyFilter.parse({ q: ["first", "second"], section: "2" })).toEqual({ q: "first", section: 2 });
});

test("the address of a list holds what it is narrowed by", () => {
	expect(storyListAddress({})).toBe("/admin/stories");
	expect(storyListAddress({ status: "draft", q: "a & b" })).toBe("/admin/stories?status=draft&q=a+%26+b");
});
