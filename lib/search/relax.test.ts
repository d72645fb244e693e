import { beforeAll, expect, test } from "vitest";
import { createArticle } from "#lib/articles/commands.ts";
import { publishArticle } from "#lib/articles/publishing-commands.ts";
import { paragraphs } from "#lib/body/body.ts";
import { createContributor } from "#lib/contributors/commands.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import type { Result } from "#lib/result.ts";
import { createSection } from "#lib/sections/commands.ts";
import { createTopic } from "#lib/topics/commands.ts";
import type { Actor } from "#lib/users/role.ts";
import { countWords } from "#lib/vocabulary/commands.ts";
import { readFields } from "./asked.ts";
import { searchStories } from "./queries.ts";

const chief: Actor = { id: null, name: "Chief", role: "chief", ip: "" };
const noon = new Date("2026-03-01T12:00:00Z");

function must<Value>(result: Result<Value, unknown>): Value {
	if (!result.ok) throw new Error(JSON.stringify(result.reason));

	return result.value;
}

onBothDatabases("a search of which no story has all the words", () => {
	beforeAll(async () => {
		const sectionId = must(await createSection({ name: "World" }, chief, noon)).id;
		const mira = must(await createContributor({ name: "Mira Tandel" }, chief, noon)).id;
		must(await createContributor({ name: "Mira Unheard" }, chief, noon));
		const tram = must(await createTopic({ name: "Trams of Łódź" }, chief, noon)).id;
		const publish = async (headline: string, body: string, more = {}) => {
			const saved = must(await createArticle({ sectionId, headline, body: paragraphs([body]), ...more }, chief, noon));
			must(await publishArticle(saved, chief, noon));
		};
		await publish("Ferry stops", "The night ferry rests.", { bylines: [{ contributorId: mira, text: "", joiner: "" }] });
		await publish("Harbour counts boats", "It could be that 19 boats came.", { topicIds: [tram] });
		await publish("Covid returns", "The covid ward has 19 beds.");
		for (const number of [1, 2, 3]) await publish(`Could it rain ${number}`, "It could rain on 19 days.");
		for (let number = 0; number < 25; number += 1) await publish(`Lantern ${number}`, "A lantern.");
		await countWords(noon);
	}, 120_000);

	const search = (q: string, more: Record<string, string> = {}) => searchStories(readFields({ q, ...more }));
	const told = async (q: string) => {
		const { stories, unused } = await search(q);
		return { stories: stories.map(({ headline }) => headline), left: unused.map(({ written, why }) => `${written} ${why.code}`) };
	};

	test("shows those that have the rest, and says which word was not found", async () => {
		expect(await told("ferry xylophone")).toEqual({ stories: ["Ferry stops"], left: ["xylophone notFound"] });
		expect(await told("xylophone ferry night")).toEqual({ stories: ["Ferry stops"], left: ["xylophone notFound"] });
		expect(await told('ferry "night boat"')).toEqual({ stories: ["Ferry stops"], left: ['"night boat" notFound'] });
	});

	test("says which word no story has together with the rest", async () => {
		expect(await told("ferry boats")).toEqual({ stories: ["Ferry stops"], left: ["boats notTogether"] });
	});

	test("keeps what must not be there, and the section that was asked for", async () => {
		expect(await told("boats xylophone -harbour")).toEqual({ stories: [], left: [] });
		expect((await search("section:nowhere ferry xylophone")).stories).toEqual([]);
	});

	test("shows nothing where only words such as “the” are left, or none", async () => {
		expect(await told("the xylophone")).toEqual({ stories: [], left: [] });
		expect(await told("xylophone glockenspiel")).toEqual({ stories: [], left: [] });
	});

	test("goes on in pages", async () => {
		const first = await search("lantern xylophone");
		const second = await search("lantern xylophone", { before: first.older ?? "" });
		const ids = [...first.stories, ...second.stories].map(({ id }) => id);
		expect([first.stories.length, second.stories.length, new Set(ids).size]).toEqual([20, 5, 25]);
		expect(second.unused).toEqual(first.unused);
	});

	test("stays empty for machines, which asked for all words", async () => {
		expect((await searchStories(readFields({ q: "ferry xylophone" }), { allWords: true })).stories).toEqual([]);
	});

	test("names the people and topics that are called so, whatever the order and the accents", async () => {
		const mira = { kind: "by", name: "Mira Tandel", address: "/by/mira-tandel" };
		expect((await search("mira tandel")).names).toEqual([mira]);
		expect((await search("Tandel, Mira")).names).toEqual([mira]);
		expect((await search("mira")).names).toEqual([mira]);
		expect((await search("lodz trams")).names).toEqual([{ kind: "topic", name: "Trams of Łódź", address: "/topic/trams-of-lodz" }]);
		expect((await search("mira boats")).names).toEqual([]);
		expect((await search("ira")).names).toEqual([]);
		expect((await search("of")).names).toEqual([]);
	});

	test("shows the stories of whom it names where no story has the name in its text", async () => {
		expect(await told("mira tandel")).toEqual({ stories: ["Ferry stops"], left: [] });
		expect(await told("lodz trams")).toEqual({ stories: ["Harbour counts boats"], left: [] });
		expect(await told("mira tandel -ferry")).toEqual({ stories: [], left: [] });
	});

	test("asks what was meant only where nothing has all the words", async () => {
		expect(await search("covid 19")).toMatchObject({ meant: null, unused: [], stories: [{ headline: "Covid returns" }] });
		expect((await search("mira tandel")).meant).toBeNull();
		expect((await search("lantren")).meant).toBe("lantern");
	});

	test("never takes a short word for quite another one", async () => {
		expect((await search("corid 19")).meant).toBeNull(); // not “could 19”
	});
});
