import { beforeAll, expect, test } from "vitest";
import { createArticle } from "#lib/articles/commands.ts";
import { listTopic } from "#lib/articles/list-queries.ts";
import { publishArticle } from "#lib/articles/publishing-commands.ts";
import { getPublishedArticle } from "#lib/articles/queries.ts";
import { paragraphs } from "#lib/body/body.ts";
import { currentPage, newPageRender } from "#lib/changes/page.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { createSection } from "#lib/sections/commands.ts";
import { must, noon, someone, tagsOfChange, traces } from "#lib/taxonomy/rooms.test-support.ts";
import { createTopic, updateTopic } from "./commands.ts";
import { getTopicForEditing, listTopicPage, listTopics } from "./queries.ts";
import { topicFilter } from "./topic.ts";

const chief = someone("chief");

onBothDatabases("topics", ({ db }) => {
	let floods = 0;
	beforeAll(async () => {
		floods = must(await createTopic({ name: "Floods" }, someone("reporter"), noon)).id;
	});
	const found = async (q: string) => (await listTopics(q)).map(({ name }) => name);

	test("a reporter makes one while writing; its name in another case is the same topic", async () => {
		expect(must(await createTopic({ name: " floods " }, someone("reporter"), noon))).toEqual({
			id: floods,
			slug: "floods",
			name: "Floods",
			change: null,
		});
	});

	test("a name in any script has an address, a typed one is kept or refused", async () => {
		expect(must(await createTopic({ name: "東京で" }, chief, noon)).slug).toMatch(/^topic/);
		expect(must(await createTopic({ name: "Écoles", slug: "schools" }, chief, noon)).slug).toBe("schools");
		const before = await traces(db());
		expect(await createTopic({ name: "Schools", slug: "schools" }, chief, noon)).toMatchObject({ reason: { fields: [{ field: "slug" }] } });
		expect(await createTopic({ name: "\u202e" }, chief, noon)).toMatchObject({ reason: { fields: [{ field: "name" }] } });
		expect(await traces(db())).toEqual(before);
	});

	test("are found without case or accents, by any part of the name, and no sign means anything", async () => {
		expect(await found("ECO")).toEqual(["Écoles"]);
		expect(await found("école")).toEqual(["Écoles"]);
		expect(await found("school")).toEqual(["Écoles"]);
		for (const hostile of ['\'; DROP TABLE "Topic"', "\\", "a\u0000b", "NEAR(", "*", "🙂", "\u202e"]) {
			expect(Array.isArray(await found(hostile)), hostile).toBe(true);
			expect((await listTopicPage(topicFilter.parse({ q: hostile }))).rows, hostile).toBeDefined();
		}
	});

	test("an editor changes none of them; a chief changes name and description, and every story that shows it is told", async () => {
		expect(await updateTopic(floods, { name: "Water" }, someone("editor"), noon)).toEqual({ ok: false, reason: { code: "notAllowed" } });
		const { change } = must(await updateTopic(floods, { name: "High water", slug: "water", description: "Rivers." }, chief, noon));

		expect(await getTopicForEditing(floods)).toMatchObject({ name: "High water", slug: "floods", description: "Rivers." });
		expect(await tagsOfChange(db(), change)).toEqual(["topics", "topic:floods", "topic-name:floods"]);
	});

	test("a story's page depends on the names that it shows", async () => {
		const { id: sectionId } = must(await createSection({ name: "World" }, chief, noon));
		const saved = must(
			await createArticle({ sectionId, headline: "River rises", body: paragraphs(["Rain."]), topicIds: [floods] }, chief, noon),
		);
		must(await publishArticle(saved, chief, noon));
		const page = newPageRender();
		await currentPage().run(page, () => getPublishedArticle("world", "river-rises"));

		expect([...page.tags]).toContain("topic-name:floods");
		expect((await listTopic("floods"))?.stories).toHaveLength(1);
	});

	test("nothing that is wrong changes anything", async () => {
		const before = await traces(db());
		expect(await updateTopic(floods, { name: "" }, chief, noon)).toMatchObject({ reason: { fields: [{ field: "name" }] } });
		expect(await updateTopic(floods, { name: "écoles" }, chief, noon)).toMatchObject({
			reason: { fields: [{ field: "name", message: expect.stringContaining("Merge") }] },
		});
		expect(await updateTopic(9999, { name: "Nothing" }, chief, noon)).toEqual({ ok: false, reason: { code: "unknown" } });
		expect(await traces(db())).toEqual(before);
	});
});

onBothDatabases("the list of topics", ({ db }) => {
	beforeAll(async () => {
		for (let index = 0; index < 120; index += 1) must(await createTopic({ name: `Topic ${String(index).padStart(3, "0")}` }, chief, noon));
	});
	const page = (asked: Record<string, string>) => listTopicPage(topicFilter.parse(asked));

	test("comes in pages by name that neither repeat nor leave out", async () => {
		const names: string[] = [];
		let after: string | null = null;
		do {
			const { rows, next, total }: Awaited<ReturnType<typeof page>> = await page(after === null ? {} : { after });
			expect(total).toBe(120);
			names.push(...rows.map(({ name }) => name));
			after = next;
		} while (after !== null);

		expect(names).toEqual(Array.from({ length: 120 }, (_, index) => `Topic ${String(index).padStart(3, "0")}`));
	});

	test.each(["zzz", "0-a", "1", "99999999999-a", `1-${"x".repeat(300)}`, "1-\u0000", "-1-a"])(
		"an invented cursor %.20j gives a page",
		async (after) => {
			expect((await page({ after })).rows.length).toBeGreaterThan(-1);
		},
	);

	test("can be narrowed to what no story carries", async () => {
		const [{ id: topicId } = { id: 0 }] = await listTopics("Topic 007");
		const { id: sectionId } = must(await createSection({ name: "World" }, chief, noon));
		must(await createArticle({ sectionId, headline: "Draft", topicIds: [topicId] }, chief, noon));

		expect((await page({ unused: "1" })).total).toBe(119);
		expect((await page({ unused: "1", q: "topic 007" })).rows).toEqual([]);
		expect(await db().topic.count()).toBe(120);
	});
});
