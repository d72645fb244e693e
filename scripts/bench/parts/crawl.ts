import { Agent } from "node:http";
import { addressesOf } from "../addresses.ts";
import { ask, browsersAccept } from "../ask.ts";
import { figure, megabytes } from "../numbers.ts";
import { type OpenPaper, openPaper } from "../paper.ts";
import type { Bench, Found, Part } from "../part.ts";
import { memoryBytes } from "../processor.ts";
import { table } from "../table.ts";

/** What a process holds in memory after a machine has asked for everything, and for much that is not there. */
export const crawl: Part = { name: "crawl", title: "Memory after a crawl", run };

/** Memory for pages in this part, in megabytes (1,048,576): less than the demo edition's pages take, so that some must go all the time. */
const limits = { quick: 4, full: 8 };
/** How much more a process may hold at most in the last quarter of a crawl than in the first: the collector comes when it likes. */
const leeway = 1.1;

async function run(bench: Bench): Promise<Found> {
	const limit = limits[bench.extent] * 1024 * 1024;
	const paper = await openPaper(bench, { PAGE_CACHE_MB: String(limits[bench.extent]) });
	const pages = await addressesOf(paper.url);
	const real = [...pages.front, ...pages.section, ...pages.topic, ...pages.contributor, ...pages.story];
	for (const path of real.slice(0, 50)) await ask(`${paper.url}${path}`);
	const before = memoryBytes(paper.pid);
	const { statuses, peaks } = await crawlAll(paper, (number) => addressAt(number, real), bench);
	await paper.close();

	return found({ limit, before, peaks, statuses, kept: keptAtEnd(paper.log()), addresses: bench.addresses });
}

/** One of four is a real page, one a search, two are made up. */
function addressAt(number: number, real: readonly string[]): string {
	const page = real[Math.floor(number / 4) % real.length] ?? "/";
	if (number % 4 === 0) return page;
	if (number % 4 === 1) return `/search?q=word${number}`;

	return number % 4 === 2 ? `${page === "/" ? "" : page}/made-up-${number}` : `/world/made-up-${number}?page=${number}`;
}

/** Most bytes that a process held in each quarter of a crawl; null where the system does not tell. */
type Peaks = (number | null)[];

/** Looks at the process's memory each time so many addresses more were asked for. */
const lookEvery = 100;

/** Asks for addresses by their numbers, sixteen at a time, and counts the answers by status. */
async function crawlAll(
	{ url, pid }: OpenPaper,
	addressAt: (number: number) => string,
	{ addresses, note }: Bench,
): Promise<{ statuses: Map<number, number>; peaks: Peaks }> {
	const agent = new Agent({ keepAlive: true, maxSockets: 16 });
	const statuses = new Map<number, number>();
	const peaks: Peaks = [null, null, null, null];
	let next = 0;
	const crawler = async () => {
		while (next < addresses) {
			const number = next++;
			if (number % 2000 === 0) note(`address ${number.toLocaleString("en")} of ${addresses.toLocaleString("en")}`);
			const { status } = await ask(`${url}${addressAt(number)}`, { agent, headers: { "accept-encoding": browsersAccept } });
			statuses.set(status, (statuses.get(status) ?? 0) + 1);
			const quarter = Math.floor((number * peaks.length) / addresses);
			const bytes = number % lookEvery === 0 ? memoryBytes(pid) : null;
			if (bytes !== null) peaks[quarter] = Math.max(peaks[quarter] ?? 0, bytes);
		}
	};
	await Promise.all(Array.from({ length: 16 }, crawler));
	agent.destroy();

	return { statuses, peaks };
}

/** What the paper says at its end of what it kept. */
function keptAtEnd(log: readonly string[]): { pages: number; bytes: number } {
	const line = log.find((each) => each.includes('"Pages kept at the end"'));
	if (line === undefined) throw new Error("The paper did not say what it kept.");

	return JSON.parse(line) as { pages: number; bytes: number };
}

type Seen = {
	limit: number;
	/** Memory of the process before the crawl; null where the system does not tell. */
	before: number | null;
	peaks: Peaks;
	statuses: Map<number, number>;
	kept: { pages: number; bytes: number };
	addresses: number;
};

function found({ limit, before, peaks, statuses, kept, addresses }: Seen): Found {
	const answers = [...statuses].sort(([one], [other]) => one - other).map(([status, count]) => `${count.toLocaleString("en")} × ${status}`);
	const failed = [...statuses].reduce((sum, [status, count]) => sum + (status >= 500 ? count : 0), 0);
	const rows = [
		["addresses asked for", addresses.toLocaleString("en")],
		["answers", answers.join(", ")],
		["limit for pages", megabytes(limit)],
		["pages kept, and their bytes", `${kept.pages.toLocaleString("en")}, ${megabytes(kept.bytes)}`],
		["memory of the process after 50 pages", told(before)],
		...peaks.map((bytes, quarter) => [`most in quarter ${quarter + 1} of the crawl`, told(bytes)]),
	];
	const grown = (peaks.at(-1) ?? Number.NaN) / (peaks[0] ?? Number.NaN);
	const goals = [
		{ words: "pages kept stay below their limit", met: kept.bytes <= limit, measured: `${megabytes(kept.bytes)} of ${megabytes(limit)}` },
		{
			words: `in the last quarter the process holds at most ${leeway} times what it held in the first`,
			met: grown <= leeway,
			measured: Number.isNaN(grown) ? "not told by this system" : `${grown.toFixed(2)} times`,
		},
		{ words: "nothing in the crawl fails", met: failed === 0, measured: `${figure(failed)} failed` },
	];
	return { report: table(["", "found"], rows), goals };
}

function told(bytes: number | null): string {
	return bytes === null ? "–" : megabytes(bytes);
}
