import type { Page } from "@playwright/test";
import { openBrowser } from "../browser.ts";
import { median, milliseconds } from "../numbers.ts";
import { openPaper } from "../paper.ts";
import type { Bench, Found, Part } from "../part.ts";
import { startLinked } from "../rivals/linked.ts";
import { storyPath } from "../story-path.ts";
import { table } from "../table.ts";

/** Whether styles should stand in the page or be linked: when something is first seen. */
export const styles: Part = { name: "styles", title: "Styles in the page, or linked", run };

const rounds = { quick: 3, full: 9 };

/** Slow 4G as browsers' tools have it: 150 ms there and back, 1.6 Mbit/s down, 750 kbit/s up. */
const slow = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** First contentful paint in milliseconds: of a first page in an empty browser, and of the next page after it. */
type Paints = { first: number; next: number };

async function run(bench: Bench): Promise<Found> {
	const paper = await openPaper(bench);
	const inPage = await startLinked(paper.url, { linked: false });
	const linked = await startLinked(paper.url, { linked: true });
	const taken: { inPage: Paints[]; linked: Paints[] } = { inPage: [], linked: [] };
	try {
		for (let round = 0; round < rounds[bench.extent]; round += 1) {
			bench.note(`painting, round ${round + 1} of ${rounds[bench.extent]}`);
			taken.inPage.push(await paint(inPage.url));
			taken.linked.push(await paint(linked.url));
		}
	} finally {
		await Promise.all([inPage.close(), linked.close()]);
		await paper.close();
	}

	const row = (words: string, of: (paints: Paints) => number) => {
		const [here, there] = [median(taken.inPage.map(of)), median(taken.linked.map(of))];
		return [words, milliseconds(here), milliseconds(there), milliseconds(there - here)];
	};
	const words = `First contentful paint at 150 ms and 1.6 Mbit/s, in turn, medians of ${taken.inPage.length}. Both through one and the same small server in between.`;
	const rows = [row("story, first page of a visit", ({ first }) => first), row("front, right after it", ({ next }) => next)];
	return { report: `${words}\n\n${table(["", "in the page", "linked", "linked is later by"], rows)}`, goals: [] };
}

async function paint(origin: string): Promise<Paints> {
	const browser = await openBrowser();
	try {
		const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
		const session = await page.context().newCDPSession(page);
		await session.send("Network.enable");
		await session.send("Network.emulateNetworkConditions", slow);
		const first = await firstPaint(page, `${origin}${storyPath}`);
		const next = await firstPaint(page, `${origin}/`);
		return { first, next };
	} finally {
		await browser.close();
	}
}

async function firstPaint(page: Page, url: string): Promise<number> {
	await page.goto(url, { waitUntil: "load", timeout: 120_000 });

	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) => {
					const paint = list.getEntriesByName("first-contentful-paint")[0];
					if (paint) resolve(paint.startTime);
				}).observe({ type: "paint", buffered: true });
			}),
	);
}
