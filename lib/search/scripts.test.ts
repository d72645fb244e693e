import { beforeAll, expect, test } from "vitest";
import { findAlsoRead } from "#lib/also-read/commands.ts";
import { createArticle } from "#lib/articles/commands.ts";
import { publishArticle } from "#lib/articles/publishing-commands.ts";
import { paragraphs } from "#lib/body/body.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import type { Result } from "#lib/result.ts";
import { createSection } from "#lib/sections/commands.ts";
import { createTopic } from "#lib/topics/commands.ts";
import { type Actor, system } from "#lib/users/role.ts";
import { countWords } from "#lib/vocabulary/commands.ts";
import { readFields } from "./asked.ts";
import { hintStories } from "./hint-queries.ts";
import { indexAgain } from "./index-commands.ts";
import { searchStories } from "./queries.ts";
import { findWorkingStories } from "./working-queries.ts";

const chief: Actor = { id: null, name: "Chief", role: "chief", ip: "" };
const noon = new Date("2026-03-01T12:00:00Z");

function must<Value>(result: Result<Value, unknown>): Value {
	if (!result.ok) throw new Error(JSON.stringify(result.reason));

	return result.value;
}

const stories = {
	dal: ["दाल के दाम बढ़े", "बाज़ार में दाल महँगी हुई।"],
	delhi: ["दिल्ली में बारिश", "दिल्ली की सड़कों पर पानी भर गया।"],
	tokyo: ["東京都知事が会見", "東京の水道料金が来月から値上がりする。テレビで放送された。"],
	kyoto: ["京都の寺に雪", "京都で今年初めての雪が降った。"],
	beijing: ["北京地铁新线开通", "北京市民昨天第一次乘坐新的地铁线路。"],
	bangkok: ["กรุงเทพน้ำท่วม", "ฝนตกหนักในกรุงเทพเมื่อคืนนี้ทำให้ถนนหลายสายน้ำท่วม"],
	khmer: ["ភ្នំពេញមានភ្លៀង", "ភ្លៀងធ្លាក់ខ្លាំងនៅទីក្រុងភ្នំពេញ"],
	seoul: ["서울에서 눈이 내렸다", "어제 서울에서 첫눈이 내렸다."],
	lodz: ["Łódź opens a tram", "Søren from the Straße came; the ﬁnancial manage\u00adment of pass\u200bwords."],
	teacher: ["المُدَرِّسُ في المـــدرسة", "وصل المُدَرِّسُ إلى المدرسة."],
	plain: ["Who needs it", "The US asked who it was."],
} satisfies Record<string, [string, string]>;
type Name = keyof typeof stories;

onBothDatabases("search in every script", ({ dialect, db }) => {
	const ids = new Map<number, Name>();
	beforeAll(async () => {
		const sectionId = must(await createSection({ name: "World" }, chief, noon)).id;
		let minute = 0;
		for (const [name, [headline, body]] of Object.entries(stories)) {
			const now = new Date(noon.getTime() + minute * 60_000);
			minute += 1;
			const saved = must(await createArticle({ sectionId, headline, body: paragraphs([body]) }, chief, now));
			must(await publishArticle(saved, chief, now));
			ids.set(saved.articleId, name as Name);
		}
		must(await createTopic({ name: "Łódź" }, chief, noon));
	}, 60_000);

	const found = async (q: string) => (await searchStories(readFields({ q }))).stories.map(({ id }) => ids.get(id));
	const working = async (q: string) => (await findWorkingStories(q, { who: system, cursor: null, most: 20 })).map((id) => ids.get(id));

	const questions: [string, Name[]][] = [
		["दाल", ["dal"]],
		["दिल्ली", ["delhi"]],
		["दि", []],
		["बाजार", ["dal"]],
		["東京", ["tokyo"]],
		["東京都", ["tokyo"]],
		["京都", ["kyoto", "tokyo"]],
		["水", ["tokyo"]],
		["ﾃﾚﾋﾞ", ["tokyo"]],
		["東京水道", ["tokyo"]],
		['"東京水道"', []],
		["雪", ["kyoto"]],
		["地铁", ["beijing"]],
		["北京地铁", ["beijing"]],
		["กรุงเทพ", ["bangkok"]],
		["น้ำท่วม", ["bangkok"]],
		["ភ្នំពេញ", ["khmer"]],
		["서울", ["seoul"]],
		["lodz", ["lodz"]],
		["ŁÓDŹ", ["lodz"]],
		["soren strasse", ["lodz"]],
		["financial management", ["lodz"]],
		["passwords", ["lodz"]],
		["مدرس", []],
		["المدرس", ["teacher"]],
		["المدرسة", ["teacher"]],
		["who it us", ["plain"]],
	];

	test.each(questions)("readers who ask for %s find what has it, and nothing else", async (question, names) => {
		expect((await found(question)).sort()).toEqual(names);
	});

	test.each([
		["who", "plain"],
		["it", "plain"],
		["US", "plain"],
		["दाल", "dal"],
		["東京都", "tokyo"],
		["ท่วม", "bangkok"],
		["lod", "lodz"],
	] satisfies [string, Name][])("the newsroom finds %s, the commonest words too", async (question, name) => {
		expect(await working(question)).toEqual([name]);
	});

	test("headlines are offered while the first letters are typed", async () => {
		const offered = async (typed: string) => (await hintStories(typed)).map(({ id }) => ids.get(id));
		expect(await offered("東")).toEqual(["tokyo"]);
		expect(await offered("दिल्")).toEqual(["delhi"]);
		expect(await offered("กรุ")).toEqual(["bangkok"]);
		expect(await offered("łód")).toEqual(["lodz"]);
	});

	test("a snippet shows the text as it was written", async () => {
		const [story] = (await searchStories(readFields({ q: "水道" }))).stories;
		expect(story?.snippet.map(({ text }) => text).join("")).toBe(stories.tokyo[1]);
		expect(story?.snippet.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(["水道"]);
	});

	test("what an earlier version kept is brought to the new form, some at a time, and found then", async () => {
		const nothing = { indexedHeadline: null, indexedStandfirst: null, indexedBody: null };
		await db().publishedText.updateMany({ data: nothing });
		await db().workingText.updateMany({ data: nothing });
		await db().topic.updateMany({ data: { sortName: "łodz" } });
		expect(await found("都知事")).toEqual([]);

		let payload: unknown = {};
		for (;;) {
			await indexAgain(payload, noon);
			const job = await db().job.findFirst({ where: { key: "indexAgain" } });
			if (job === null) break;
			payload = JSON.parse(job.payload);
			await db().job.delete({ where: { key: "indexAgain" } });
		}
		expect(await found("都知事")).toEqual(["tokyo"]);
		expect(await working("lodz")).toEqual(["lodz"]);
		expect(await db().topic.findFirst({ select: { sortName: true } })).toEqual({ sortName: "lodz" });
		const again = await db().job.findMany({ where: { kind: { in: ["weighStories", "countWords"] } }, select: { kind: true } });
		expect(again.map(({ kind }) => kind).sort()).toEqual(["countWords", "weighStories"]);
		if (dialect === "sqlite")
			for (const index of ["published_fts", "published_fts_headlines", "working_fts"])
				await db().$executeRawUnsafe(`INSERT INTO "${index}"("${index}", rank) VALUES ('integrity-check', 1)`);
	});
});

const weather = ["東京で大雪が降り電車が止まった。", "大雪のため東京の空港も閉鎖された。", "気象庁は大雪警報を出した。"];
const economy = ["日本銀行は金利を引き上げた。", "円相場は金利の発表後に上昇した。", "銀行の株価も金利上昇で上がった。"];

onBothDatabases("Also Read where no spaces stand", ({ db }) => {
	test("offers a story of the same matter first", async () => {
		const sectionId = must(await createSection({ name: "World" }, chief, noon)).id;
		const made: number[] = [];
		for (const body of [...weather, ...economy]) {
			const saved = must(await createArticle({ sectionId, headline: `記事${made.length}`, body: paragraphs([body]) }, chief, noon));
			must(await publishArticle(saved, chief, noon));
			made.push(saved.articleId);
		}
		await countWords(noon);
		for (const articleId of made) await findAlsoRead({ articleId }, noon);

		const first = await db().foundRelated.findMany({ where: { rank: 0 }, select: { articleId: true, relatedId: true, reason: true } });
		expect(first).toHaveLength(made.length);
		for (const { articleId, relatedId } of first) expect(made.indexOf(articleId) < 3).toBe(made.indexOf(relatedId) < 3);
		expect(first.some(({ reason }) => reason.includes("大雪"))).toBe(true);
	}, 60_000);
});
