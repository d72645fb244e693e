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

/** Memory for pages in this part, in megabytes (1,048,576): small, so that a crawl of the shorter kind fills it too. */
const limits = { quick: 16, full: 64 };
/** Addresses until a process holds what any load brings: compiled code, and the room that the collector takes before it collects. */
const warmUp = 2000;
/** What a process may hold besides pages and what it held then: the collector comes when it likes. */
const leeway = 60_000_000;

async function run(bench: Bench): Promise<Found> {
	const limit = limits[bench.extent] * 1024 * 1024;
	const paper = await openPaper(bench, { PAGE_CACHE_MB: String(limits[bench.extent]) });
	const pages = await addressesOf(paper.url);
	const real = [...pages.front, ...pages.section, ...pages.topic, ...pages.contributor, ...pages.story];
	for (const path of real.slice(0, 50)) await ask(`${paper.url}${path}`);
	const cold = memoryBytes(paper.pid);
	const statuses = new Map<number, number>();
	const crawlOn = (numbers: { from: number; to: number }) =>
		crawlPart(paper, (number) => addressAt(number, real), numbers, statuses, bench);
	await crawlOn({ from: 0, to: Math.min(warmUp, bench.addresses) });
	const before = memoryBytes(paper.pid);
	await crawlOn({ from: Math.min(warmUp, bench.addresses), to: bench.addresses });
	const after = memoryBytes(paper.pid);
	await paper.close();

	return found({ limit, cold, before, after, statuses, kept: keptAtEnd(paper.log()), addresses: bench.addresses });
}

/** One of four is a real page, one a search, two are made up. */
function addressAt(number: number, real: readonly string[]): string {
	const page = real[Math.floor(number / 4) % real.length] ?? "/";
	if (number % 4 === 0) return page;
	if (number % 4 === 1) return `/search?q=word${number}`;

	return number % 4 === 2 ? `${page === "/" ? "" : page}/made-up-${number}` : `/world/made-up-${number}?page=${number}`;
}

/** Asks for addresses by their numbers, sixteen at a time, and counts the answers by status. */
async function crawlPart(
	{ url }: OpenPaper,
	addressAt: (number: number) => string,
	{ from, to }: { from: number; to: number },
	statuses: Map<number, number>,
	{ addresses, note }: Bench,
): Promise<void> {
	const agent = new Agent({ keepAlive: true, maxSockets: 16 });
	let next = from;
	const crawler = async () => {
		while (next < to) {
			const number = next++;
			if (number % 2000 === 0) note(`address ${number.toLocaleString("en")} of ${addresses.toLocaleString("en")}`);
			const { status } = await ask(`${url}${addressAt(number)}`, { agent, headers: { "accept-encoding": browsersAccept } });
			statuses.set(status, (statuses.get(status) ?? 0) + 1);
		}
	};
	await Promise.all(Array.from({ length: 16 }, crawler));
	agent.destroy();
}

/** What the paper says at its end of what it kept. */
function keptAtEnd(log: readonly string[]): { pages: number; bytes: number } {
	const line = log.find((each) => each.includes('"Pages kept at the end"'));
	if (line === undefined) throw new Error("The paper did not say what it kept.");

	return JSON.parse(line) as { pages: number; bytes: number };
}

type Seen = {
	limit: number;
	/** Memory of the process at first, once it is warm, and at the end; null where the system does not tell. */
	cold: number | null;
	before: number | null;
	after: number | null;
	statuses: Map<number, number>;
	kept: { pages: number; bytes: number };
	addresses: number;
};

function found({ limit, cold, before, after, statuses, kept, addresses }: Seen): Found {
	const answers = [...statuses].sort(([one], [other]) => one - other).map(([status, count]) => `${count.toLocaleString("en")} × ${status}`);
	const rows = [
		["addresses asked for", addresses.toLocaleString("en")],
		["answers", answers.join(", ")],
		["limit for pages", megabytes(limit)],
		["pages kept, and their bytes", `${kept.pages.toLocaleString("en")}, ${megabytes(kept.bytes)}`],
		["memory of the process after 50 pages", told(cold)],
		[`memory of the process after ${warmUp.toLocaleString("en")} addresses`, told(before)],
		["memory of the process after all", told(after)],
	];
	const grown = before === null || after === null ? Number.NaN : after - before;
	const goals = [
		{ words: "pages kept stay below their limit", met: kept.bytes <= limit, measured: `${megabytes(kept.bytes)} of ${megabytes(limit)}` },
		{
			words: `after ${warmUp.toLocaleString("en")} addresses the process grows by no more than ${megabytes(leeway)}`,
			met: !(grown > leeway),
			measured: Number.isNaN(grown) ? "not told by this system" : megabytes(grown),
		},
		{
			words: "nothing in the crawl fails",
			met: ![...statuses.keys()].some((status) => status >= 500),
			measured: `${figure([...statuses].reduce((sum, [status, count]) => sum + (status >= 500 ? count : 0), 0))} failed`,
		},
	];
	return { report: table(["", "found"], rows), goals };
}

function told(bytes: number | null): string {
	return bytes === null ? "–" : megabytes(bytes);
}
