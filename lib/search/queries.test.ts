import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { createArticle } from "#lib/articles/commands.ts";
import { publishArticle, withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { paragraphs } from "#lib/body/body.ts";
import { createContributor } from "#lib/contributors/commands.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import type { Result } from "#lib/result.ts";
import { createSection } from "#lib/sections/commands.ts";
import { createTopic } from "#lib/topics/commands.ts";
import { mergeTopics } from "#lib/topics/merge-commands.ts";
import type { Actor } from "#lib/users/role.ts";
import { countWords } from "#lib/vocabulary/commands.ts";
import { readFields } from "./asked.ts";
import { hintStories } from "./hint-queries.ts";
import { searchStories } from "./queries.ts";
import { relabelTopic } from "./relabel-commands.ts";
import { typed } from "./typed.test-support.ts";

const chief: Actor = { id: null, name: "Chief", role: "chief", ip: "" };
const noon = new Date("2026-03-01T12:00:00Z");

function must<Value>(result: Result<Value, unknown>): Value {
	if (!result.ok) throw new Error(JSON.stringify(result.reason));

	return result.value;
}

type Given = { section: number; body: string; at?: string; standfirst?: string; topicIds?: number[]; contributorId?: number };

async function publish(headline: string, { section, body, at = "2026-03-01T12:00:00Z", contributorId, ...rest }: Given): Promise<number> {
	const now = new Date(at);
	const bylines = contributorId ? [{ contributorId, text: "", joiner: "" }] : [];
	const saved = must(await createArticle({ sectionId: section, headline, body: paragraphs([body]), bylines, ...rest }, chief, now));
	must(await publishArticle(saved, chief, now));

	return saved.articleId;
}

const search = (given: Record<string, string>) => searchStories(readFields(given));
const found = async (q: string, more: Record<string, string> = {}) =>
	(await search({ q, ...more })).stories.map(({ headline }) => headline);

onBothDatabases("what readers find", () => {
	let world = 0;
	let elections = 0;
	let polls = 0;
	beforeAll(async () => {
		world = must(await createSection({ name: "World" }, chief, noon)).id;
		const sport = must(await createSection({ name: "Sport" }, chief, noon)).id;
		elections = must(await createTopic({ name: "Elections" }, chief, noon)).id;
		polls = must(await createTopic({ name: "Polls" }, chief, noon)).id;
		const jose = must(await createContributor({ name: "José Núñez" }, chief, noon)).id;
		await publish("Ferry stops for the winter", {
			section: world,
			body: "The night ferry rests.",
			at: "2016-11-01T12:00:00Z",
			contributorId: jose,
		});
		await publish("Harbour counts its boats", {
			section: world,
			body: "A ferry passed by night.",
			at: "2016-11-12T18:30:00Z",
			topicIds: [elections],
		});
		await publish("Cafés open by the river", {
			section: sport,
			body: "Government opens cafés; the who is who came, said U.S. visitors.",
			at: "2017-01-01T00:00:00Z",
			topicIds: [polls],
		});
		const gone = await publish("Ferry withdrawn", { section: world, body: "Wrong ferry." });
		must(await withdrawArticle({ articleId: gone, reason: "Wrong." }, chief, noon));
		must(await createArticle({ sectionId: world, headline: "Ferry in secret" }, chief, noon));
		await countWords(noon);
	});

	test("is what has all the words, in any form, however accents and capitals are typed; headlines first", async () => {
		expect(await found("FERRIES")).toEqual(["Ferry stops for the winter", "Harbour counts its boats"]);
		expect(await found("ferry boats")).toEqual(["Harbour counts its boats"]);
		expect(await found("cafe")).toEqual(["Cafés open by the river"]);
		expect(await found("café opening")).toEqual(["Cafés open by the river"]);
	});

	test("has phrases word by word, the commonest words too, and not what a minus leaves out", async () => {
		expect(await found('"night ferry"')).toEqual(["Ferry stops for the winter"]);
		expect(await found('"the who"')).toEqual(["Cafés open by the river"]);
		expect(await found("U.S.")).toEqual(["Cafés open by the river"]);
		expect(await found("ferry -boats")).toEqual(["Ferry stops for the winter"]);
		expect(await found("section:world -ferry")).toEqual([]);
	});

	test("can be of a section, by somebody, on a topic, with words or without", async () => {
		expect(await found("section:world")).toEqual(["Harbour counts its boats", "Ferry stops for the winter"]);
		expect(await found("ferry", { section: "sport" })).toEqual([]);
		expect(await found("by:jose")).toEqual(["Ferry stops for the winter"]);
		expect(await found("", { by: "núñez" })).toEqual(["Ferry stops for the winter"]);
		expect(await found("topic:elections")).toEqual(["Harbour counts its boats"]);
		expect(await found("-topic:elections ferry")).toEqual(["Ferry stops for the winter"]);
	});

	test("can be of a name that its address does not tell, however its capitals and accents are typed", async () => {
		const section = must(await createSection({ name: "River & Hills", slug: "river" }, chief, noon)).id;
		const topic = must(await createTopic({ name: "Élan & Œuvre", slug: "art" }, chief, noon)).id;
		const by = must(await createContributor({ name: "Ángel Ríos & Co", slug: "desk-two" }, chief, noon)).id;
		const id = await publish("Snow melts", { section, body: "Early.", topicIds: [topic], contributorId: by, at: "2015-01-01T00:00:00Z" });

		const ofSection = ['section:"river & hills"', 'section:"& HILLS"'];
		const ofTopic = ['topic:"ELAN &"', 'topic:"élan & œuvre"'];
		for (const question of [...ofSection, ...ofTopic, 'by:"angel rios & co"', "by:RÍOS"])
			expect(await found(question), question).toEqual(["Snow melts"]);
		must(await withdrawArticle({ articleId: id, reason: "Only for this." }, chief, noon));
	});

	test("can be of some days, of which the last is counted in", async () => {
		expect(await found("ferry", { from: "2016-11-02" })).toEqual(["Harbour counts its boats"]);
		expect(await found("ferry", { to: "2016-11-12" })).toHaveLength(2);
		expect(await found("ferry before:2016-11-12")).toEqual(["Ferry stops for the winter"]);
		expect(await found("after:2017")).toEqual(["Cafés open by the river"]);
		expect(await found("before:2017")).toHaveLength(2);
	});

	test("comes the newest first where that is asked", async () => {
		expect(await found("ferry", { sort: "date" })).toEqual(["Harbour counts its boats", "Ferry stops for the winter"]);
	});

	test("says why nothing was found, and what may have been meant", async () => {
		expect(await search({ q: "section:nowhere ferry" })).toMatchObject({
			stories: [],
			filters: [{ kind: "section", value: "nowhere", names: [] }],
		});
		expect((await search({ q: "goverment" })).meant).toBeNull(); // one story alone proves no spelling
		expect((await search({ q: "fery" })).meant).toBe("ferry");
		expect((await search({ q: "“nihgt ferry”" })).meant).toBe('"night ferry"');
	});

	test("marks the words where they stand", async () => {
		const [story] = (await search({ q: "ferry night" })).stories;
		expect(story?.snippet.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(["night", "ferry"]);
	});

	test("follows a topic that was merged", async () => {
		must(await mergeTopics({ fromId: polls, intoId: elections }, chief, noon));
		await relabelTopic({ topicId: elections }, noon);
		expect(await found("topic:elections")).toEqual(["Cafés open by the river", "Harbour counts its boats"]);
	});

	test("whatever is typed, no database complains", async () => {
		await fc.assert(
			fc.asyncProperty(typed, typed, async (q, by) => {
				const { stories } = await search({ q, by, before: q });
				expect(stories.length).toBeLessThanOrEqual(3);
				await hintStories(q);
			}),
			{ numRuns: 60 },
		);
	}, 60_000);

	describe("in pages", () => {
		const many = 50;
		beforeAll(async () => {
			for (let number = 0; number < many; number += 1) {
				// By twenties in a second, which has no place for so many; every ninth says it in its headline.
				const at = new Date(Date.UTC(2020, 0, 1) + Math.floor(number / 20) * 1000).toISOString();
				await publish(number % 9 === 0 ? `Lantern ${number}` : `Story ${number}`, {
					section: world,
					body: `A lantern. ${"dim ".repeat(number % 7)}`,
					at,
				});
			}
		});

		test.each(["relevance", "date"])(
			"by %s none is lost and none comes twice, also where another is published meanwhile",
			async (sort) => {
				const headlines: string[] = [];
				let before: string | null = "";
				for (let page = 0; before !== null && page < 40; page += 1) {
					const { stories, older } = await search({ q: "lantern", sort, before });
					headlines.push(...stories.map(({ headline }) => headline));
					before = older;
					if (page < 3)
						await publish(`Lantern among pages ${sort} ${page}`, {
							section: world,
							body: "A lantern.",
							at: `2026-05-0${page + 1}T00:00:00Z`,
						});
				}
				const expected = headlines.filter((headline) => !headline.includes("among"));
				expect(new Set(headlines).size).toBe(headlines.length);
				expect(expected).toHaveLength(many);
				if (sort === "relevance") expect(expected.slice(0, 5).every((headline) => headline.startsWith("Lantern"))).toBe(true);
			},
			60_000,
		);
	});
});
