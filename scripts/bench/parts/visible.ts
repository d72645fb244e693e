import type { Goal } from "../goal.ts";
import { findLoader } from "../load.ts";
import { connections } from "../loaded.ts";
import { type Desk, openDesk } from "../newsroom/desk.ts";
import { firstSeen } from "../newsroom/watch.ts";
import { milliseconds, percentile } from "../numbers.ts";
import { openPaper } from "../paper.ts";
import type { Bench, Found, Part } from "../part.ts";
import { storyPath } from "../story-path.ts";
import { table } from "../table.ts";

/** How long after the press of Update a reader sees it. */
export const visible: Part = { name: "visible", title: "From the press of Update to the reader", run };

const samples = { quick: 8, full: 30 };

/** Milliseconds from the moment at which the request was sent. */
type Sample = { story: number; front: number; answer: number };

type Watched = { name: string; samples: Sample[] };

async function run(bench: Bench): Promise<Found> {
	const watched: Watched[] = [];
	for (const [words, workers] of [
		["1 process", "1"],
		["2 processes", "2"],
	] as const) {
		bench.note(`updating the lead, ${words}`);
		const paper = await openPaper(bench, { WORKERS: workers });
		try {
			const desk = await openDesk(paper.url);
			const many = samples[bench.extent];
			watched.push({ name: `${words}, idle`, samples: await updateOften(desk, paper.url, many) });
			bench.note("the same, under full load");
			watched.push({ name: `${words}, full load`, samples: await underLoad(paper.url, () => updateOften(desk, paper.url, many)) });
		} finally {
			await paper.close();
		}
	}

	const rows = watched.flatMap(({ name, samples: taken }) =>
		(["story", "front", "answer"] as const).map((what) => {
			const times = taken.map((sample) => sample[what]);
			return [
				`${name}: ${seenAs[what]}`,
				String(times.length),
				...[50, 90, 100].map((percent) => milliseconds(percentile(times, percent))),
			];
		}),
	);
	const words = `From the moment the browser's request for Update is sent, to the last byte of the first answer with the new headline; asked for without a pause, over connections of two readers' own. Full load: ${connections} connections that ask for the story without a pause.`;
	return { report: `${words}\n\n${table(["", "updates", "p50", "p90", "slowest"], rows)}`, goals: goalsOf(watched) };
}

const seenAs = { story: "the story's page", front: "the front page", answer: "the editor's answer" };

function goalsOf(watched: readonly Watched[]): Goal[] {
	const goal = (name: string, limit: number): Goal => {
		const times = watched.find((each) => each.name === name)?.samples.map(({ story, front }) => Math.max(story, front)) ?? [];
		const middle = percentile(times, 50);
		return {
			words: `an update is seen on both pages within ${limit} ms (${name})`,
			met: middle < limit,
			measured: `p50 ${milliseconds(middle)}, p90 ${milliseconds(percentile(times, 90))}`,
		};
	};

	return [goal("1 process, idle", 100), goal("1 process, full load", 500)];
}

async function updateOften(desk: Desk, origin: string, many: number): Promise<Sample[]> {
	const taken: Sample[] = [];
	for (let number = 0; number < many; number += 1) {
		const headline = `The lead at ${Date.now()}, take ${number}`;
		const saved = await desk.save(headline);
		const watching = [`${origin}${storyPath}`, `${origin}/`].map((url) => firstSeen(url, headline));
		const sent = performance.now();
		const [answer, [story = 0, front = 0]] = await Promise.all([desk.pressUpdate(saved), Promise.all(watching)]);
		taken.push({ story: story - sent, front: front - sent, answer });
	}

	return taken;
}

/** Does something while the paper serves as much as it can. */
async function underLoad<Value>(origin: string, work: () => Promise<Value>): Promise<Value> {
	const loader = findLoader();
	let isOver = false;
	const loading = (async () => {
		while (!isOver) await loader.run(`${origin}${storyPath}`, 3);
	})();
	try {
		return await work();
	} finally {
		isOver = true;
		await loading;
	}
}
