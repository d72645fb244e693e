import { beforeAll, expect, test } from "vitest";
import { issueCorrection } from "#lib/articles/correction-commands.ts";
import { makeSection, publishStory, updateStory } from "#lib/articles/live-story.test-support.ts";
import { chief, must } from "#lib/articles/newsroom.test-support.ts";
import { withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { createContributor } from "#lib/contributors/commands.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { createTopic } from "#lib/topics/commands.ts";
import { getFeed, getFeedRedirect } from "./queries.ts";

const noon = new Date("2026-03-01T12:00:00Z");
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

onBothDatabases("feeds", () => {
	let world = 0;
	let sport = 0;
	let floods = 0;
	beforeAll(async () => {
		world = await makeSection("World", noon);
		sport = await makeSection("Sport", noon);
		const rivers = must(await createTopic({ name: "Rivers" }, chief, noon));
		const asha = must(await createContributor({ name: "Asha Rao" }, chief, noon));
		const bylines = [{ contributorId: asha.id, text: "", joiner: "" }];
		floods = await publishStory({ sectionId: world, headline: "Floods recede", topicIds: [rivers.id], bylines }, noon);
		await publishStory({ sectionId: sport, headline: "A draw" }, later(1));
	});
	const titles = async (of: Parameters<typeof getFeed>[0]) => (await getFeed(of))?.entries.map(({ title }) => title);

	test("each page has its own, the newest first", async () => {
		expect(await titles({ kind: "front" })).toEqual(["A draw", "Floods recede"]);
		expect(await titles({ kind: "section", slug: "sport" })).toEqual(["A draw"]);
		expect(await titles({ kind: "topic", slug: "rivers" })).toEqual(["Floods recede"]);
		expect(await titles({ kind: "contributor", slug: "asha-rao" })).toEqual(["Floods recede"]);
		expect(await getFeed({ kind: "section", slug: "nowhere" })).toBeNull();
	});

	test("an address of a feed that is only spelt differently leads to it", async () => {
		expect(await getFeedRedirect({ kind: "section", slug: "SPORT" })).toBe("/sport/feed");
		expect(await getFeedRedirect({ kind: "contributor", slug: "Asha-Rao" })).toBe("/by/asha-rao/feed");
		expect(await getFeedRedirect({ kind: "section", slug: "NOWHERE" })).toBeNull();
		expect(await getFeedRedirect({ kind: "section", slug: "LATEST" })).toBeNull();
	});

	test("a story keeps its id through a rename, a move and a correction, and says that it changed", async () => {
		const before = (await getFeed({ kind: "topic", slug: "rivers" }))?.entries[0];
		await updateStory(floods, { headline: "Rivers fall", slug: "rivers-fall", sectionId: sport }, later(2));
		must(await issueCorrection({ articleId: floods, kind: "correction", text: "It was nine feet." }, chief, later(3)));

		const after = (await getFeed({ kind: "topic", slug: "rivers" }))?.entries[0];
		expect(after?.id).toBe(before?.id);
		expect(after).toMatchObject({ title: "Rivers fall", published: noon, updated: later(3) });
		expect(after?.url).toMatch(/\/sport\/rivers-fall$/);
		expect(after?.content).toContain("It was nine feet.");
	});

	test("a withdrawn story is gone from every feed", async () => {
		must(await withdrawArticle({ articleId: floods, reason: "Mistaken." }, chief, later(4)));

		expect(await titles({ kind: "front" })).toEqual(["A draw"]);
		expect(await titles({ kind: "topic", slug: "rivers" })).toEqual([]);
	});
});
