import { beforeAll, expect, test } from "vitest";
import { createArticle, type NewStory } from "#lib/articles/commands.ts";
import { updateStory } from "#lib/articles/live-story.test-support.ts";
import { publishArticle, withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { paragraphs } from "#lib/body/body.ts";
import { body, paragraph, storyLink } from "#lib/body/elements.ts";
import { db } from "#lib/db/client.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { runDueJob } from "#lib/jobs/run-commands.ts";
import type { Result } from "#lib/result.ts";
import { createSection } from "#lib/sections/commands.ts";
import { createSeries } from "#lib/series/commands.ts";
import { createTopic } from "#lib/topics/commands.ts";
import type { Actor } from "#lib/users/role.ts";
import { countWords } from "#lib/vocabulary/commands.ts";
import { findAlsoRead, refreshAlsoRead } from "./commands.ts";
import { listFound } from "./queries.ts";
import { weighStories } from "./weigh-commands.ts";

const chief: Actor = { id: null, name: "Chief", role: "chief", ip: "" };
const noon = new Date("2026-03-01T12:00:00Z");

function must<Value>(result: Result<Value, unknown>): Value {
	if (!result.ok) throw new Error(JSON.stringify(result.reason));

	return result.value;
}

const kinds = { findAlsoRead, refreshAlsoRead, weighStories, countWords: (_: unknown, now: Date) => countWords(now) };

async function doAllJobs(): Promise<void> {
	const failures: unknown[] = [];
	while (await runDueJob(kinds, noon, (_, error) => failures.push(error)));
	expect(failures).toEqual([]);
}

onBothDatabases("Also Read", () => {
	let sectionId = 0;
	let topicId = 0;
	const publish = async (headline: string, body: string, more: Partial<NewStory> = {}): Promise<number> => {
		const saved = must(await createArticle({ sectionId, headline, body: paragraphs([body]), ...more }, chief, noon));
		must(await publishArticle(saved, chief, noon));
		return saved.articleId;
	};
	const found = async (id: number) => (await listFound(id)).map(({ headline }) => headline);
	let comet = 0;
	let tail = 0;

	beforeAll(async () => {
		sectionId = must(await createSection({ name: "World" }, chief, noon)).id;
		topicId = must(await createTopic({ name: "The sky" }, chief, noon)).id;
		comet = await publish("A comet over the hills", "Astronomers at the observatory saw the comet before dawn.", { topicIds: [topicId] });
		tail = await publish("What a comet's tail is made of", "The observatory caught its light; astronomers read the dust.", {
			topicIds: [topicId],
		});
		for (const number of [1, 2, 3, 4, 5, 6])
			await publish(`Ferry ${number} to the islands`, `The harbour's crane lifts engine ${number} of the ferry. Quay ${number} closes.`);
		await doAllJobs();
	});

	test("is found for all that are published together, with the reason, and never is itself", async () => {
		expect((await found(comet))[0]).toBe("What a comet's tail is made of");
		expect((await found(tail))[0]).toBe("A comet over the hills");
		expect(await found(comet)).not.toContain("A comet over the hills");
		const [first] = await listFound(comet);
		expect([...(first?.words ?? []), ...(first?.topics ?? [])]).toEqual(expect.arrayContaining(["The sky"]));
		expect(first?.words.join(" ")).toMatch(/comet|observatory|astronomers/i);
		expect(await db().job.count()).toBe(0);
	});

	test("enters the lists of older stories that it belongs to", async () => {
		await publish("The comet fades", "Astronomers close the observatory's roof: the comet has left the dawn.");
		await doAllJobs();
		expect((await found(comet)).slice(0, 2)).toContain("The comet fades");
	});

	test("has no copy of the story, and of two copies one", async () => {
		const copy =
			"The comet will return in seventy years, say astronomers at the observatory, who measured its path at dawn for nine nights.";
		const one = await publish("The comet will return", copy);
		await publish("Seventy years until the comet returns", copy);
		await doAllJobs();
		expect(await found(one)).not.toContain("Seventy years until the comet returns");
		const offered = await found(comet);
		expect(offered.filter((headline) => /return/.test(headline))).toHaveLength(1);
	});

	test("has none of the same package: picked, picking, or with the same picks", async () => {
		const main = await publish("Meteors and the comet", "Astronomers at the observatory counted meteors of the comet at dawn.", {
			picks: [comet],
		});
		const side = await publish("Where meteors come from", "The comet leaves meteors, astronomers of the observatory say.", {
			picks: [comet],
		});
		await doAllJobs();
		expect(await found(main)).not.toContain("A comet over the hills");
		expect(await found(main)).not.toContain("Where meteors come from");
		await refreshAlsoRead({ articleId: comet }, noon);
		expect(await found(comet)).not.toContain("Meteors and the comet");
		expect(await found(side)).toContain("The comet fades");
	});

	test("lets go of a story that comes to stand beside it: picking it, linking to it, or as a part of its series", async () => {
		const series = must(await createSeries({ name: "Eclipses" }, chief, noon)).id;
		const first = await publish("An eclipse darkens the valley", "Eclipse watchers in the valley wore paper glasses.", {
			series: { seriesId: series, part: 1 },
		});
		const second = await publish("The eclipse as birds saw it", "Birds of the valley slept through the eclipse, watchers say.");
		await doAllJobs();
		const changes = [
			{ picks: [first] },
			{ body: body(paragraph("Birds of the valley slept through the eclipse, watchers say."), storyLink(first)) },
			{ series: { seriesId: series, part: 2 } },
		];
		for (const change of changes) {
			await updateStory(second, { picks: [], body: paragraphs(["Birds of the valley slept through the eclipse."]), series: null }, noon);
			await doAllJobs();
			await refreshAlsoRead({ articleId: first }, noon);
			expect((await found(first))[0]).toBe("The eclipse as birds saw it");

			await updateStory(second, change, noon);
			await doAllJobs();
			expect(await found(first), JSON.stringify(change)).not.toContain("The eclipse as birds saw it");
			expect(await found(second), JSON.stringify(change)).not.toContain("An eclipse darkens the valley");
		}
	});

	test("has nothing under embargo and nothing withdrawn, and a withdrawn story leaves no hole", async () => {
		const secret = await publish("Comet secrets", "Astronomers at the observatory keep the comet's secret at dawn.");
		await db().article.update({ where: { id: secret }, data: { embargoUntil: new Date("2026-04-01") } });
		await refreshAlsoRead({ articleId: comet }, noon);
		expect(await found(comet)).not.toContain("Comet secrets");

		const before = await listFound(comet);
		must(await withdrawArticle({ articleId: tail, reason: "Wrong." }, chief, noon));
		await doAllJobs();
		expect(await found(comet)).not.toContain("What a comet's tail is made of");
		expect((await listFound(comet)).length).toBeGreaterThanOrEqual(Math.min(before.length - 1, 3));
		expect(await db().storyTerms.count({ where: { articleId: tail } })).toBe(0);
		expect(await db().termListing.count({ where: { articleId: tail } })).toBe(0);
	});

	test("of a story that was withdrawn meanwhile is nothing kept", async () => {
		await findAlsoRead({ articleId: tail }, noon);
		expect(await db().foundRelated.count({ where: { OR: [{ articleId: tail }, { relatedId: tail }] } })).toBe(0);
	});

	test("is brought to a paper that had stories before it knew their terms", async () => {
		await db().foundRelated.deleteMany();
		await db().termListing.deleteMany();
		await db().storyTerms.deleteMany();
		await weighStories({}, noon);
		await doAllJobs();
		expect(await db().storyTerms.count()).toBe(await db().publishedText.count());
		expect((await found(comet)).length).toBeGreaterThan(0);
	});

	test("of a story whose words change is kept what it says now, and no word that it no longer says", async () => {
		const id = await publish("A comet's ice", "The observatory measures the ice of the comet with a spectrograph.");
		await doAllJobs();
		const listed = async () =>
			(await db().termListing.findMany({ where: { articleId: id } })).map(({ term, weight }) => `${term}:${weight}`);
		const terms = async () => (await db().storyTerms.findFirst({ where: { articleId: id } }))?.terms.split(" ") ?? [];
		expect(await listed()).toContainEqual(expect.stringContaining("spectrograph"));

		await updateStory(id, { body: paragraphs(["The observatory measures the ice of the comet with a radar."]) }, noon);
		await doAllJobs();
		expect((await listed()).join(" ")).not.toContain("spectrograph");
		expect(await listed()).toContainEqual(expect.stringContaining("radar"));
		expect((await listed()).sort()).toEqual((await terms()).sort());
	});

	test("counts the paper's words anew once enough were published since", async () => {
		const { round } = await db().vocabulary.findFirstOrThrow();
		await db().vocabulary.updateMany({ data: { changes: 19 } });
		await publish("One more comet", "Another dawn at the observatory.");
		await doAllJobs();
		expect((await db().vocabulary.findFirstOrThrow()).round).toBe(round + 1);
		expect((await db().word.findFirstOrThrow({ where: { word: "comet" } })).stem).toBe("comet");
	});
});
