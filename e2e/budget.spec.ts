import type { Page } from "@playwright/test";
import { bundleOf, packBundle, readerModules } from "#server/reader-modules.ts";
import { addressesOf } from "../scripts/bench/addresses.ts";
import { ask } from "../scripts/bench/ask.ts";
import { expect, test } from "./support/test.ts";

// What keeps stories for when there is no connection comes when the page is there, and has a budget of its own.
test.use({ serviceWorkers: "block" });

type Asked = { path: string; host: string; kind: string; bytes: number };

/** A first visit of a page, to its end: all that was asked for, in order, with the bytes that crossed the wire, heads included. */
async function visit(page: Page, address: string): Promise<Asked[]> {
	// What is read again and again is packed tighter: so it is for nearly all who read it.
	await expect.poll(async () => (await page.request.get(address)).headers().etag).toMatch(/br11"$/);
	const session = await page.context().newCDPSession(page);
	await session.send("Network.enable");
	await session.send("Network.setCacheDisabled", { cacheDisabled: true });
	const asked = new Map<string, Asked>();
	session.on("Network.requestWillBeSent", ({ requestId, request, type = "Other" }) => {
		const { pathname, host, protocol } = new URL(request.url);
		if (protocol.startsWith("http")) asked.set(requestId, { path: pathname, host, kind: type, bytes: 0 });
	});
	session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
		const one = asked.get(requestId);
		if (one) one.bytes = encodedDataLength;
	});
	await page.goto(address, { waitUntil: "networkidle" });
	await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	await page.waitForLoadState("networkidle");
	await session.detach();

	return [...asked.values()];
}

const isPhoto = ({ kind, path }: Asked) => kind === "Image" && path.startsWith("/media/");
/** A typeface for a script that this machine has none for: phones and computers that are read with have theirs, and do not ask for it. */
const isStandIn = ({ path }: Asked) => path === "/fonts/naskh.woff2";
const weight = (asked: readonly Asked[]) =>
	asked.filter((one) => !isPhoto(one) && !isStandIn(one)).reduce((sum, { bytes }) => sum + bytes, 0);
const lead = "/world/south-korea-japan-to-share-intelligence-on-north";
const kilobyte = 1024;

test("an article without its photos weighs at most 20 KB, a front at most 30 KB, everything of a first visit counted", async ({ page }) => {
	const article = await visit(page, lead);
	expect(weight(article), JSON.stringify(article)).toBeGreaterThan(5 * kilobyte);
	expect(weight(article), JSON.stringify(article)).toBeLessThanOrEqual(20 * kilobyte);

	const front = await visit(page, "/");
	expect(weight(front), JSON.stringify(front)).toBeGreaterThan(5 * kilobyte);
	expect(weight(front), JSON.stringify(front)).toBeLessThanOrEqual(30 * kilobyte);
});

test("no story's document weighs more than 20 KB, however long it is", async ({ paper }) => {
	const { story: stories } = await addressesOf(paper.url);
	expect(stories.length).toBeGreaterThan(50);

	for (const path of stories) {
		const { bytes } = await ask(paper.url + path, { headers: { "accept-encoding": "br" } });
		expect(bytes, path).toBeGreaterThan(kilobyte);
		expect(bytes, path).toBeLessThanOrEqual(20 * kilobyte);
	}
});

test("nothing is asked of anybody else, and at most three requests come before the lead photo", async ({ page, paper }) => {
	for (const address of ["/", lead]) {
		const asked = await visit(page, address);
		expect([...new Set(asked.map(({ host }) => host))], address).toEqual([new URL(paper.url).host]);
		const photo = asked.findIndex(isPhoto);
		expect(photo, address).toBeGreaterThan(0);
		expect(photo, `${address} ${JSON.stringify(asked.slice(0, photo))}`).toBeLessThanOrEqual(3);
	}
});

for (const width of [360, 1440])
	test(`nothing moves while a page loads and is read to its end, at ${width} pixels, and letters by a hair when the headline face comes`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(globalThis, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
			}).observe({ type: "layout-shift", buffered: true });
		});
		const shiftsOf = async (address: string) => {
			await page.goto(address, { waitUntil: "networkidle" });
			for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 700);
			await page.waitForLoadState("networkidle");

			return page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
		};
		const addresses = ["/", lead, "/world"];
		for (const address of addresses)
			expect(
				(await shiftsOf(address)).reduce((sum, value) => sum + value, 0),
				address,
			).toBeLessThan(0.005);

		await page.route("**/fonts/headline*", (route) => route.abort());
		for (const address of addresses) expect(await shiftsOf(address), address).toEqual([]);
	});

test("all that a reader may ever load of our scripts weighs less than 6 KB", async () => {
	const modules = await readerModules();
	const all = bundleOf([...modules.keys()], modules);

	expect(modules.size).toBeGreaterThan(2);
	expect(all && (await packBundle(all)).br.length).toBeLessThan(6 * kilobyte);
});
