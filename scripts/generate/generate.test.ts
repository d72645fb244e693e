import { beforeAll, expect, test } from "vitest";
import { createArticle } from "#lib/articles/commands.ts";
import { publishArticle } from "#lib/articles/publishing-commands.ts";
import { getPublishedArticle } from "#lib/articles/queries.ts";
import { readBody } from "#lib/body/body.ts";
import { db } from "#lib/db/client.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { storiesOf } from "#lib/fronts/front.ts";
import { getHomeFront } from "#lib/fronts/queries.ts";
import type { Result } from "#lib/result.ts";
import { readFields } from "#lib/search/asked.ts";
import { searchStories } from "#lib/search/queries.ts";
import { system } from "#lib/users/role.ts";
import { refuseRealPaper } from "./refuse.ts";
import { generatePaper, unfinishedRun } from "./run.ts";
import { inventStory } from "./story.ts";
import { makeWorld } from "./world.ts";

const until = new Date("2026-03-01T12:00:00Z");
const run = { stories: 120, seed: 7, years: 10, until };

function must<Value>(result: Result<Value, unknown>): Value {
	if (!result.ok) throw new Error(JSON.stringify(result.reason));

	return result.value;
}

const everything = {
	publishedText: true,
	workingText: true,
	topicListings: { orderBy: { topicId: "asc" } },
	byContributor: { orderBy: { contributorId: "asc" } },
	workingRevision: { include: { bylines: true, topics: { orderBy: { position: "asc" } }, picks: true, photos: true } },
} as const;

onBothDatabases("a generated paper", (t) => {
	const told: number[] = [];
	beforeAll(async () => {
		await generatePaper({ ...run, databaseUrl: t.url() }, (made) => void told.push(made));
	});

	test("has as many stories as were asked for, spread over the years, and says how far it is", async () => {
		expect(await db().article.count({ where: { status: "published" } })).toBe(120);
		const times = await db().article.aggregate({ _min: { firstPublishedAt: true }, _max: { firstPublishedAt: true } });
		expect(times._min.firstPublishedAt?.getUTCFullYear()).toBe(2016);
		expect(times._max.firstPublishedAt?.getUTCFullYear()).toBe(2026);
		expect(told).toEqual([120]);
		expect(await unfinishedRun()).toBeNull();
	});

	test("is what readers' pages and search can read", async () => {
		const [lead] = storiesOf(await getHomeFront(until));
		expect(lead).toBeDefined();
		const [, section = "", slug = ""] = lead?.address.split("/") ?? [];
		const found = await getPublishedArticle(section, slug);
		expect(found.kind === "found" && found.story.alsoRead.length).toBeGreaterThan(0);
		expect((await searchStories(readFields({ q: "said", section }))).stories.length).toBeGreaterThan(1);
		expect((await searchStories(readFields({ q: "by:our-bureau" }))).stories.length).toBeGreaterThan(5);
	});

	test("has the rows that the commands would have written", async () => {
		const invented = await db().article.findFirstOrThrow({ orderBy: { id: "desc" }, include: everything });
		const revision = invented.workingRevision;
		if (!revision || !invented.firstPublishedAt) throw new Error("The story has no revision");
		const draft = {
			sectionId: invented.sectionId,
			headline: revision.headline,
			standfirst: revision.standfirst,
			slug: `${revision.slug}-again`,
			body: readBody(revision.body),
			topicIds: revision.topics.map(({ topicId }) => topicId),
			bylines: revision.bylines.map(({ contributorId, text, joiner }) => ({ contributorId, text, joiner })),
		};
		const saved = must(await createArticle(draft, system, revision.createdAt));
		must(await publishArticle(saved, system, invented.firstPublishedAt));
		const written = await db().article.findFirstOrThrow({ where: { id: saved.articleId }, include: everything });
		expect(shape(invented)).toEqual(shape(written));
		expect(Number(written.publishedText?.place) - Number(invented.publishedText?.place)).toBe(1);
	});

	test("is added to on request alone, and with other stories", async () => {
		await expect(refuseRealPaper(false, undefined)).rejects.toThrow("Say --add");
		await refuseRealPaper(true, undefined);
		const before = await db().article.count();
		await generatePaper({ ...run, stories: 30, databaseUrl: t.url() }, () => {});
		expect(await db().article.count()).toBe(before + 30);
		const headlines = await db().publishedText.groupBy({ by: ["body"], _count: true });
		expect(headlines.filter(({ _count }) => _count > 1)).toHaveLength(1); // the copy that the test above made
	});

	test("goes on where it was stopped", async () => {
		const before = await db().article.count();
		await db().setting.update({ where: { key: "generated" }, data: { value: JSON.stringify({ ...run, seed: 9, stories: 50, made: 20 }) } });
		await generatePaper({ ...run, stories: 9999, databaseUrl: t.url() }, () => {});
		expect(await db().article.count()).toBe(before + 30);
	});

	test("is never made in a real one, but by its name", async () => {
		await db().setting.delete({ where: { key: "generated" } });
		await expect(refuseRealPaper(false, undefined)).rejects.toThrow("not generated");
		await expect(refuseRealPaper(true, "Another Paper")).rejects.toThrow(`--into "The Invented Times"`);
		await refuseRealPaper(true, "The Invented Times");
	});
});

test("the same seed makes the same stories, another other ones", () => {
	const span = { from: new Date(0), until, stories: 10 };
	const story = (seed: number) => inventStory(makeWorld(seed, 24), 3, span);
	expect(story(5)).toEqual(story(5));
	expect(story(5).headline).not.toBe(story(6).headline);
});

/** A story's rows without what only numbers it. */
function shape(value: unknown): unknown {
	if (value instanceof Date || typeof value !== "object" || value === null) return typeof value === "bigint" ? "place" : value;
	if (Array.isArray(value)) return value.map(shape);
	const named = Object.entries(value).filter(
		([name]) => !/^(id|slug|articleId|revisionId|workingRevisionId|publishedRevisionId)$/.test(name),
	);

	return Object.fromEntries(named.map(([name, part]) => [name, shape(part)]));
}
