import { beforeEach, expect, test, vi } from "vitest";
import { Device, story } from "./device.test-support.ts";
import { find, findPhoto, keepRead, listStories, offlinePage } from "./kept.ts";
import { keepOfflinePage, refresh } from "./refresh.ts";
import { writeKeptStory, writeOfflinePage } from "./words.ts";

const noon = new Date("2026-03-01T12:00:00Z");
const dayBefore = new Date("2026-02-28T11:00:00Z");
const offline = (at: Date) =>
	new Response('<html lang="en"><main><ul class="kept" data-note="Kept at {time}."><li>None</li></ul></main></html>', {
		headers: { date: at.toUTCString() },
	});

let device: Device;
const unregister = vi.fn(async () => true);

beforeEach(() => {
	device = new Device();
	unregister.mockClear();
	vi.stubGlobal("fetch", device.fetch);
	vi.stubGlobal("caches", device.caches);
	vi.setSystemTime(noon);
	return () => {
		vi.unstubAllGlobals();
		vi.useRealTimers();
	};
});

const keptPaths = async () => (await listStories()).map(({ path }) => path);

test("the last ten stories read are kept, the one read last first, each once, with photos of no others", async () => {
	for (let number = 1; number <= 12; number += 1) {
		device.paper = {
			[`/a/${number}`]: story(`Story ${number}`, noon, `/media/photos/${number}/480.avif`),
			[`/media/photos/${number}/480.avif`]: new Response("photo"),
		};
		await keepRead(`/a/${number}`, `/media/photos/${number}/480.avif`);
	}
	device.paper = { "/a/5": story("Story 5", noon) };
	await keepRead("/a/5", "");

	expect(await keptPaths()).toEqual([5, 12, 11, 10, 9, 8, 7, 6, 4, 3].map((number) => `/a/${number}`));
	expect(await findPhoto("/media/photos/12/960.avif")).toBeDefined();
	expect(await findPhoto("/media/photos/1/480.avif")).toBeUndefined();
});

test("a story that was withdrawn is let go of when it is asked for again, or within a day", async () => {
	device.paper = { "/a/1": story("One", dayBefore), "/a/2": story("Two", dayBefore), [offlinePage]: offline(dayBefore) };
	await keepOfflinePage();
	await keepRead("/a/1", "");
	await keepRead("/a/2", "");
	device.paper = {
		"/a/1": new Response("gone", { status: 410 }),
		"/a/2": story("Two, corrected", noon),
		[offlinePage]: offline(noon),
		"/sw.js": new Response(),
	};
	await refresh("/sw.js", { unregister });

	expect(await keptPaths()).toEqual(["/a/2"]);
	expect((await listStories())[0]?.html).toContain("Two, corrected");
	device.asked = [];
	await refresh("/sw.js", { unregister });
	expect(device.asked).toEqual([]); // not twice a day
});

test("the order of reading outlives the daily look at what is old", async () => {
	device.paper = {
		"/a/1": story("One", noon),
		"/a/2": story("Two", dayBefore),
		"/a/3": story("Three", noon),
		[offlinePage]: offline(dayBefore),
	};
	await keepOfflinePage();
	for (const path of ["/a/1", "/a/2", "/a/3"]) await keepRead(path, "");
	device.paper = { "/a/2": story("Two", noon), [offlinePage]: offline(noon), "/sw.js": new Response() };
	await refresh("/sw.js", { unregister });

	expect(await keptPaths()).toEqual(["/a/3", "/a/2", "/a/1"]);
});

test("where the paper has no worker any more, nothing of it stays; where it cannot be reached, all of it does", async () => {
	device.paper = { [offlinePage]: offline(dayBefore), "/a/1": story("One", dayBefore) };
	await keepOfflinePage();
	await keepRead("/a/1", "");
	device.paper = null;
	await expect(refresh("/sw.js", { unregister })).rejects.toThrow("Failed to fetch");
	expect(await keptPaths()).toEqual(["/a/1"]);

	device.paper = { "/sw.js": new Response("", { status: 404 }) };
	await refresh("/sw.js", { unregister });
	expect(unregister).toHaveBeenCalledOnce();
	expect(await device.caches.keys()).toEqual([]);
});

test("a kept story says that it is one and of when; the page without a connection lists headlines in their languages", async () => {
	device.paper = { [offlinePage]: offline(noon), "/a/1": story("Rain &amp; <em>wind</em>", noon) };
	await keepOfflinePage();
	expect(await (await writeOfflinePage(offline(noon))).text()).toContain("<li>None</li>");
	await keepRead("/a/1", "");

	const page = await writeOfflinePage(offline(noon)).then((answer) => answer.text());
	expect(page).toContain('<li lang="ar" dir="rtl"><a href="/a/1">Rain &amp; wind</a></li></ul>');
	expect(page).not.toContain("None");
	const kept = await find("/a/1");
	const shown = await writeKeptStory(kept ?? new Response());
	expect(await shown.text()).toMatch(/<main id="main"><p role="status"[^>]*>Kept at March 1, 2026 at .+<\/p><article/);
	expect(shown.headers.get("content-encoding")).toBeNull();
});

/** The worker itself, as a browser runs it. Gives what listens for each event, and what was done to navigation preload. */
async function startWorker() {
	const listeners = new Map<string, (event: object) => void>();
	const preload = { enable: vi.fn(async () => {}), disable: vi.fn(async () => {}) };
	vi.stubGlobal("self", {
		location: new URL("http://paper.example/sw.js"),
		registration: { unregister, navigationPreload: preload },
		clients: { claim: async () => {} },
		skipWaiting: async () => {},
		addEventListener: (name: string, listen: (event: object) => void) => listeners.set(name, listen),
	});
	vi.resetModules();
	await import("./offline.ts");
	/** Sends an event and waits for all that it asked to wait for. */
	const send = async (name: string, event: object = {}) => {
		const works: Promise<unknown>[] = [];
		let answer: Promise<Response> | undefined;
		const waitUntil = (work: Promise<unknown>) => works.push(work);
		listeners.get(name)?.({ ...event, waitUntil, respondWith: (given: Promise<Response>) => (answer = given) });
		const given = await answer;
		await Promise.all(works);

		return given;
	};

	return { preload, send };
}

test("navigation preload, which an older worker turned on, is turned off", async () => {
	const { preload, send } = await startWorker();
	await send("activate");

	expect(preload.disable).toHaveBeenCalledOnce();
	expect(preload.enable).not.toHaveBeenCalled();
});

test("without a connection a kept story is shown, though the browser's own preload failed", async () => {
	device.paper = { [offlinePage]: offline(noon), "/a/1": story("One", noon) };
	await keepOfflinePage();
	await keepRead("/a/1", "");
	const { send } = await startWorker();
	device.paper = null;
	vi.stubGlobal("fetch", async () => {
		throw new TypeError("Failed to fetch");
	});
	const failed = Promise.reject(new TypeError("NetworkError"));
	failed.catch(() => {});
	const request = { method: "GET", mode: "navigate", url: "http://paper.example/a/1" };
	// Firefox gives a preload that neither answers nor fails in time.
	for (const preloadResponse of [failed, new Promise(() => {})]) {
		const answer = await send("fetch", { request, preloadResponse });
		expect(await answer?.text()).toContain("One");
	}
});
