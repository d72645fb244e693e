import { join } from "node:path";
import { refreshAlsoRead } from "#lib/also-read/commands.ts";
import { createArticle } from "#lib/articles/commands.ts";
import { db } from "#lib/db/client.ts";
import { readFields } from "#lib/search/asked.ts";
import { searchStories } from "#lib/search/queries.ts";
import type { Actor } from "#lib/users/role.ts";
import type { Goal } from "../goal.ts";
import { type LargeDatabase, onLargeDatabase } from "../large-database.ts";
import { figure, milliseconds, percentile } from "../numbers.ts";
import type { Bench, Found, Part } from "../part.ts";
import { spread } from "../sample.ts";
import { table } from "../table.ts";

/** What searching and Also Read cost in a large paper, on both databases, without page or server around them. */
export const queries: Part = { name: "queries", title: "Searching, and finding what goes with a story, in a large paper", run };

const stories = { quick: 5000, full: 100_000 };
/** Stories that Also Read finds for; and words, the commonest of the paper, that are searched for. */
const asked = { quick: { stories: 50, words: 10 }, full: { stories: 400, words: 40 } };

/** Times in milliseconds, by what was done. */
type Times = Map<string, number[]>;

const alsoRead = "Also Read of one story";

async function run(bench: Bench): Promise<Found> {
	const [count, rows, goals]: [number, string[][], Goal[]] = [stories[bench.extent], [], []];
	const places = [
		["SQLite", { file: join(bench.folder, "queries.db") }],
		["PostgreSQL", "a server"],
	] as const;
	for (const [name, place] of places) {
		const times = await onLargeDatabase({ place, stories: count, note: bench.note }, (large) => measure(large, bench));
		for (const [what, taken] of times) rows.push([`${name}: ${what}`, ...[50, 95].map((at) => milliseconds(percentile(taken, at)))]);
		goals.push(...goalsOf(name, times));
	}

	const words = `Papers of ${count.toLocaleString("en")} invented stories of some 400 words. The commonest words of the paper, one at a time, each asked twice.`;
	return { report: `${words}\n\n${table(["", "p50", "p95"], rows)}`, goals };
}

async function measure({ commonWords, storyIds, settle }: LargeDatabase, { extent, note }: Bench): Promise<Times> {
	const { stories: many, words } = asked[extent];
	const times: Times = new Map();
	const now = new Date();
	const timed = async (what: string, work: () => Promise<unknown>) => {
		const began = performance.now();
		await work();
		times.set(what, [...(times.get(what) ?? []), performance.now() - began]);
	};

	note("searching");
	const common = await commonWords(words);
	const pairs = common.map((word, at) => `${word} ${common[(at + 7) % common.length]}`);
	for (const sort of ["relevance", "date"] as const) {
		for (let round = 0; round < 2; round += 1) {
			for (const q of common) await timed(`one common word, by ${sort}`, () => searchStories(readFields({ q, sort })));
			for (const q of pairs) await timed(`two common words, by ${sort}`, () => searchStories(readFields({ q, sort })));
		}
	}

	note("saving stories with headlines that many had");
	await timeHeadlines(timed);

	const ids = await storyIds();
	note("finding for Also Read");
	await settle();
	for (const articleId of spread(ids, many)) await timed(alsoRead, () => refreshAlsoRead({ articleId }, now));
	return times;
}

const headlines = { fresh: "a new story, of a new headline", recurring: "a new story, of a headline that 1,000 had" };
const earlier = 1000;
const by: Actor = { id: null, name: "Bench", role: "chief", ip: "" };

async function timeHeadlines(timed: (what: string, work: () => Promise<unknown>) => Promise<void>): Promise<void> {
	const now = new Date();
	const { sectionId } = await db().article.findFirstOrThrow({ select: { sectionId: true } });
	const story = { sectionId, createdAt: now, editedAt: now };
	const named = (number: number) => ({ ...story, slug: number === 1 ? "evening-news" : `evening-news-${number}` });
	await db().article.createMany({ data: Array.from({ length: earlier }, (_, index) => named(index + 1)) });
	for (let number = 0; number < 40; number += 1) {
		await timed(headlines.fresh, () => createArticle({ sectionId, headline: `Morning news ${number}` }, by, now));
		await timed(headlines.recurring, () => createArticle({ sectionId, headline: "Evening news" }, by, now));
	}
}

const limits = { search: 50, alsoRead: 30, recurring: 10 };

function goalsOf(database: string, times: Times): Goal[] {
	const searches = [...times]
		.filter(([what]) => what.includes("common word"))
		.map(([what, taken]) => ({ what, p95: percentile(taken, 95) }));
	const worst = searches.reduce((most, each) => (each.p95 > most.p95 ? each : most));
	const found = percentile(times.get(alsoRead) ?? [], 50);

	const [fresh, recurring] = [headlines.fresh, headlines.recurring].map((what) => percentile(times.get(what) ?? [], 50));
	return [
		{
			words: `${database}: a headline that ${earlier.toLocaleString("en")} stories had costs less than ${limits.recurring} ms more than a new one`,
			met: (recurring ?? 0) - (fresh ?? 0) < limits.recurring,
			measured: `p50 ${figure(recurring ?? 0)} ms, of a new one ${figure(fresh ?? 0)} ms`,
		},
		{
			words: `${database}: a search for common words takes less than ${limits.search} ms (p95)`,
			met: worst.p95 < limits.search,
			measured: `most: ${worst.what}, ${figure(worst.p95)} ms`,
		},
		{
			words: `${database}: Also Read takes less than ${limits.alsoRead} ms a story`,
			met: found < limits.alsoRead,
			measured: `p50 ${figure(found)} ms, p95 ${figure(percentile(times.get(alsoRead) ?? [], 95))} ms`,
		},
	];
}
