import { createReadStream } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import type { Goal } from "../goal.ts";
import { openLargePaper } from "../large-paper.ts";
import { missOf } from "../miss.ts";
import { openDesk } from "../newsroom/desk.ts";
import { figure, median, milliseconds } from "../numbers.ts";
import { openFolder } from "../paper.ts";
import type { Bench, Found, Part } from "../part.ts";
import { largeKinds, sampleOf } from "../sample.ts";
import { table } from "../table.ts";

/** What a page and a publishing cost in papers of different sizes. */
export const scale: Part = { name: "scale", title: "From a small paper to a very large one", run };

/** Stories of each paper. */
const sizes = { quick: [1000, 20_000], full: [1000, 100_000, 1_000_000] };
const updates = { quick: 8, full: 20 };
/** How much longer a page of the largest paper may take than one of the smallest. */
const limit = 2;

/** Medians in milliseconds, by what was measured. */
type Costs = Map<string, number>;

async function run(bench: Bench): Promise<Found> {
	const columns: { stories: number; costs: Costs }[] = [];
	for (const stories of sizes[bench.extent]) {
		bench.note(`inventing ${stories.toLocaleString("en")} stories`);
		const { dataDir, done } = await openLargePaper(bench, stories);
		bench.note("reading its file through");
		await readThrough(join(dataDir, "bureau.db"));
		bench.note("asking for pages, updating the lead");
		columns.push({ stories, costs: await measure(dataDir, updates[bench.extent]) });
		done();
	}

	const [first, last] = [columns[0]?.costs ?? new Map(), columns.at(-1)?.costs ?? new Map()];
	const growth = (what: string) => (last.get(what) ?? Number.NaN) / (first.get(what) ?? Number.NaN);
	const rows = [...first.keys()].map((what) => [
		what,
		...columns.map(({ costs }) => milliseconds(costs.get(what) ?? Number.NaN)),
		figure(growth(what)),
	]);
	const heads = ["", ...columns.map(({ stories }) => `${stories.toLocaleString("en")} stories`), "grew by a factor of"];
	const words =
		"Medians of some two dozen pages of each kind that nobody had asked for, one at a time, from the request to the last byte; of the front right after each update. A sitemap has the addresses of one month. SQLite; each file was read through once before, so that it lies in the system's memory as far as there is room.";
	return {
		report: `${words}\n\n${table(heads, rows)}`,
		goals: [
			goalOf(
				[...first.keys()].filter((what) => what !== update && what !== sitemap),
				growth,
			),
		],
	};
}

/** Reads a file once, so that what is measured is not how fast the disk is. */
async function readThrough(path: string): Promise<void> {
	await finished(createReadStream(path, { highWaterMark: 1024 * 1024 }).resume());
}

const update = "the press of Update, to its answer";
/** A file for machines with the addresses of a month, up to 10,000: it grows with its month. */
const sitemap = "sitemap";

async function measure(dataDir: string, many: number): Promise<Costs> {
	const { url, close } = await openFolder(dataDir);
	try {
		const costs: Costs = new Map();
		const [front, pressed]: [number[], number[]] = [[], []];
		const desk = await openDesk(url);
		for (let number = 0; number < many; number += 1) {
			pressed.push(await desk.pressUpdate(await desk.save(`The lead, take ${number}`)));
			front.push(await missOf(`${url}/`));
		}
		costs.set("front", median(front.filter(Number.isFinite)));

		const sample = await sampleOf(url);
		for (const kind of largeKinds) {
			const times: number[] = [];
			for (const path of sample[kind]) times.push(await missOf(`${url}${path}`));
			// The framework reads a kind's own code at its first page.
			costs.set(kind, median(times.slice(1).filter(Number.isFinite)));
		}
		return costs.set(update, median(pressed));
	} finally {
		await close();
	}
}

function goalOf(pages: readonly string[], growth: (what: string) => number): Goal {
	const worst = pages.reduce((most, what) => (growth(what) > growth(most) ? what : most), pages[0] ?? "");

	return {
		words: `no page takes more than ${limit} times as long in the largest paper as in the smallest`,
		met: pages.every((what) => growth(what) <= limit),
		measured: `most: ${worst}, ${figure(growth(worst))} times`,
	};
}
