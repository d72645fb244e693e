import type { Goal } from "../goal.ts";
import { findLoader } from "../load.ts";
import { connections } from "../loaded.ts";
import { figure, milliseconds } from "../numbers.ts";
import { openPaper } from "../paper.ts";
import type { Bench, Found, Part } from "../part.ts";
import { startBare } from "../rivals/bare.ts";
import { startNext } from "../rivals/next-app.ts";
import { startNginx } from "../rivals/nginx.ts";
import type { Rival } from "../rivals/rival.ts";
import { takeStory } from "../rivals/story.ts";
import { alternate, type Standing } from "../rounds.ts";
import { storyPath } from "../story-path.ts";
import { table } from "../table.ts";

/** How many answers a second a kept page gets, beside other servers with the same bytes. */
export const throughput: Part = { name: "throughput", title: "Kept pages under full load", run };

const extents = { quick: { rounds: 3, seconds: 2 }, full: { rounds: 7, seconds: 5 } };

async function run(bench: Bench): Promise<Found> {
	const loader = findLoader();
	const { rivals, missing } = await startAll(bench);
	try {
		const standings = await alternate(rivals, { loader, ...extents[bench.extent], note: bench.note });
		const { rounds, seconds } = extents[bench.extent];
		const how = `${loader.words}; ${connections} connections kept open; ${rounds} rounds of ${seconds} s, in turn; medians.`;
		return { report: [how, ...missing, "", standingsTable(standings)].join("\n"), goals: goalsOf(standings) };
	} finally {
		await Promise.all(rivals.map((rival) => rival.close()));
	}
}

async function startAll(bench: Bench): Promise<{ rivals: Rival[]; missing: string[] }> {
	bench.note("opening the paper, with one process and with two");
	const one = await openPaper(bench);
	const two = await openPaper(bench, { WORKERS: "2" });
	const story = await takeStory(one.url, storyPath);
	for (let each = 0; each < 8; each += 1) await takeStory(two.url, storyPath); // so that both processes have it

	bench.note("building Next's own page of the same story");
	const bare = await startBare(bench.folder, story);
	const packed = await startNext(bench.folder, story, { compress: true });
	const plain = await startNext(bench.folder, story, { compress: false });
	const nginx = await startNginx(bench.folder, story);
	const paper = (name: string, { url, pid, close }: typeof one): Rival => ({ name, url: `${url}${storyPath}`, pid, close });

	return {
		rivals: [paper(names.one, one), paper(names.two, two), bare, packed, plain, ...(nginx ? [nginx] : [])],
		missing: nginx ? [] : ["nginx is not installed: left out."],
	};
}

const names = { one: "page server, 1 process", two: "page server, 2 processes" };

function standingsTable(standings: readonly Standing[]): string {
	const bare = standings.find(({ name }) => name.startsWith("bare"));
	const next = standings.find(({ name }) => name === "Next's cached route");
	const rows = standings.map((each) => [
		each.name,
		figure(each.perSecond),
		milliseconds(each.p50),
		milliseconds(each.p99),
		Number.isFinite(each.processor) ? `${figure(each.processor)} µs` : "–",
		figure(each.perSecond / (bare?.perSecond ?? Number.NaN)),
		figure(each.perSecond / (next?.perSecond ?? Number.NaN)),
		String(each.failed),
	]);

	return table(["server", "answers/s", "p50", "p99", "processor/answer", "to bare Node", "to Next's", "failed"], rows);
}

function goalsOf(standings: readonly Standing[]): Goal[] {
	const named = (start: string) => standings.find(({ name }) => name.startsWith(start));
	const [own, bare, next] = [named(names.one), named("bare"), named("Next's cached route")];
	if (!own || !bare || !next) throw new Error("A server is missing.");
	const toBare = own.perSecond / bare.perSecond;
	const toNext = own.perSecond / next.perSecond;
	const slowest = own.p99 / bare.p99;

	return [
		{ words: "at least 0.8 of the bare Node server", met: toBare >= 0.8, measured: figure(toBare) },
		{ words: "at least 25 times Next's cached route", met: toNext >= 25, measured: `${figure(toNext)} times` },
		{ words: "p99 under full load at most twice the bare server's", met: slowest <= 2, measured: `${figure(slowest)} times` },
	];
}
