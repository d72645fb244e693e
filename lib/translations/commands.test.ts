import { beforeAll, expect, test } from "vitest";
import { toApiWholeStory } from "#lib/api/stories.ts";
import { getArticleForEditing } from "#lib/articles/editing-queries.ts";
import { chief, later, must, type Newsroom, noon, openNewsroom, reporter } from "#lib/articles/newsroom.test-support.ts";
import { withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { getPublishedArticle } from "#lib/articles/queries.ts";
import { getWholeStories } from "#lib/articles/whole-queries.ts";
import { currentPage, newPageRender } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { linkTranslation, unlinkTranslation } from "./commands.ts";
import { translationWords } from "./refusal-words.ts";

onBothDatabases("stories linked as translations", (t) => {
	let newsroom: Newsroom;
	type Made = Awaited<ReturnType<Newsroom["create"]>>;
	let [english, hindi, arabic, second]: Made[] = [];
	const id = (made: Made | undefined) => made?.articleId ?? 0;
	const link = (one: Made | undefined, other: Made | undefined) =>
		linkTranslation({ articleId: id(one), otherId: id(other) }, chief, later(30));
	const tagsOf = async (change: number | null) =>
		JSON.parse((await t.db().change.findFirstOrThrow({ where: { id: change ?? 0 } })).tags) as string[];
	const read = async (slug: string) => {
		const found = await getPublishedArticle("world", slug);
		if (found.kind !== "found") throw new Error(`${slug}: ${found.kind}`);
		return found.story;
	};

	beforeAll(async () => {
		newsroom = await openNewsroom();
		english = await newsroom.create({ headline: "Ferry" });
		hindi = await newsroom.create({ headline: "नौका", slug: "nauka", lang: "hi" });
		arabic = await newsroom.create({ headline: "عبارة", slug: "abbara", lang: "ar", picks: [id(english), id(hindi)] });
		second = await newsroom.create({ headline: "नाव", slug: "naav", lang: "hi" });
		await newsroom.publish(english, noon);
		await newsroom.publish(arabic, later(5));
	});

	test("lead to each other where they are live, and Also Read offers none of them", async () => {
		expect((await read("ferry")).translations).toEqual([]);
		expect((await read("abbara")).alsoRead.map((card) => card.id)).toEqual([id(english)]);

		const { change } = must(await link(english, arabic));
		expect(await tagsOf(change)).toEqual([tags.article(id(english)), tags.article(id(arabic))]);
		const { firstPublishedAt } = await read("abbara");
		expect((await read("ferry")).translations).toEqual([
			{ id: id(arabic), lang: "ar", headline: "عبارة", address: "/world/abbara", firstPublishedAt },
		]);
		expect((await read("abbara")).translations).toMatchObject([{ id: id(english), lang: "en" }]);
		expect((await read("abbara")).alsoRead).toEqual([]);
		const [whole] = await getWholeStories([id(english)]);
		const place = { origin: "https://paper.example", site: { language: "en" } };
		expect(whole && toApiWholeStory(whole, place).translations).toEqual([
			{
				id: id(arabic),
				language: "ar",
				headline: "عبارة",
				url: "https://paper.example/world/abbara",
				self: `https://paper.example/api/v1/stories/${id(arabic)}`,
			},
		]);
	});

	test("bring along what each is linked with; one that is not live yet waits, and the others' pages wait for it", async () => {
		must(await link(hindi, arabic));
		expect((await getArticleForEditing(id(hindi)))?.translations.map((linked) => linked.articleId)).toEqual([id(english), id(arabic)]);

		const page = newPageRender();
		const story = await currentPage().run(page, () => read("ferry"));
		expect(story.translations.map(({ lang }) => lang)).toEqual(["ar"]);
		expect(page.tags).toContain(tags.article(id(hindi)));
		const { change } = await newsroom.publish(hindi ?? must(refused), later(40));
		expect(await tagsOf(change)).toContain(tags.article(id(hindi)));
		expect((await read("ferry")).translations.map(({ lang }) => lang)).toEqual(["ar", "hi"]);
	});

	test("stand once for a language: a second is refused with what to do, and nothing changes", async () => {
		const result = await link(second, english);
		expect(result).toEqual({ ok: false, reason: { code: "sameLanguage", lang: "hi", headlines: ["नाव", "नौका"] } });
		expect(!result.ok && translationWords(result.reason)).toMatch(/both in Hindi\. Set the language of one of them, or remove the one/);
		expect((await getArticleForEditing(id(second)))?.translations).toEqual([]);
		expect(await link(english, english)).toEqual({ ok: false, reason: { code: "itself" } });
		expect(await linkTranslation({ articleId: id(english), otherId: 99_999 }, chief, noon)).toEqual({
			ok: false,
			reason: { code: "unknownStory" },
		});
		expect(await linkTranslation({ articleId: id(english), otherId: id(second) }, reporter, noon)).toEqual({
			ok: false,
			reason: { code: "notAllowed" },
		});
		expect(must(await link(arabic, english))).toEqual({ change: null });
	});

	test("are shown one of a language where an editor changed a language afterwards", async () => {
		const edited = must(await newsroom.save({ articleId: id(hindi), version: hindi?.version ?? 0 }, { lang: "ar" }, later(60)));
		await newsroom.publish(edited, later(61));
		expect((await read("ferry")).translations.map((each) => each.id)).toEqual([id(arabic)]);
		expect((await read("abbara")).translations.map((each) => each.id)).toEqual([id(english)]);
	});

	test("are shown no longer once withdrawn, or unlinked; unlinking is audited and can be taken back", async () => {
		must(await withdrawArticle({ articleId: id(hindi), reason: "Told twice." }, chief, later(70)));
		expect((await read("ferry")).translations.map((each) => each.id)).toEqual([id(arabic)]);

		const unlink = (other: Made | undefined) => unlinkTranslation({ articleId: id(english), otherId: id(other) }, chief, later(80));
		const { change } = must(await unlink(arabic));
		expect((await tagsOf(change)).sort()).toEqual([english, hindi, arabic].map((made) => tags.article(id(made))).sort());
		expect((await read("ferry")).translations).toEqual([]);
		expect((await read("abbara")).translations).toEqual([]);
		expect(await unlink(arabic)).toEqual({ ok: false, reason: { code: "notLinked" } });
		must(await unlink(hindi));
		expect(await t.db().translationGroup.count()).toBe(0);
		must(await link(english, arabic));
		expect((await read("abbara")).translations.map(({ lang }) => lang)).toEqual(["en"]);
		const deeds = await t.db().auditEntry.findMany({ where: { subjectId: String(id(english)) }, orderBy: { id: "asc" } });
		expect(deeds.map(({ action }) => action).filter((action) => action.startsWith("translation"))).toEqual([
			"translation.link",
			"translation.unlink",
			"translation.unlink",
			"translation.link",
		]);
	});
});

const refused = { ok: false as const, reason: "no story was made" };
