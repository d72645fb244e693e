import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { issueCorrection } from "#lib/articles/correction-commands.ts";
import { makeSection, publishStory, updateStory } from "#lib/articles/live-story.test-support.ts";
import { chief, must } from "#lib/articles/newsroom.test-support.ts";
import { withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { db } from "#lib/db/client.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { runDueJob } from "#lib/jobs/run-commands.ts";
import { createSection } from "#lib/sections/commands.ts";
import { readSettings, type Settings } from "#lib/settings.ts";
import { saveSite } from "#lib/site/commands.ts";
import { createTopic } from "#lib/topics/commands.ts";
import { system } from "#lib/users/role.ts";
import { indexNowKey } from "./index-now-key.ts";
import { pingHub, tellIndexNow } from "./jobs.ts";

const noon = new Date("2026-03-01T12:00:00Z");
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const shared = globalThis as { [key: symbol]: Settings | undefined };
const key = Symbol.for("bureau.settings");
const before = shared[key];

const heard: { path: string; type: string; body: string }[] = [];
let status = 200;
let server: Server;
const dataDir = mkdtempSync(join(tmpdir(), "bureau-syndication-"));
beforeAll(async () => {
	server = createServer(async (request, response) => {
		heard.push({ path: request.url ?? "", type: request.headers["content-type"] ?? "", body: await text(request) });
		response.writeHead(status).end();
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
	server.close();
	rmSync(dataDir, { recursive: true });
	shared[key] = before;
});

onBothDatabases("telling the world", () => {
	let sectionId = 0;
	let sportId = 0;
	let topicId = 0;
	beforeAll(async () => {
		shared[key] = readSettings({ SITE_URL: "https://paper.example", PRIVATE_HOSTS: "127.0.0.1", DATA_DIR: dataDir });
		sectionId = await makeSection("World", noon);
		sportId = await makeSection("Sport", noon);
		topicId = must(await createTopic({ name: "Rivers" }, chief, noon)).id;
	});
	beforeEach(async () => {
		heard.length = 0;
		status = 200;
		await db().job.deleteMany();
	});
	const turnOn = async (wanted: { indexNow: boolean; hub: boolean }) => {
		const { port } = server.address() as AddressInfo;
		const there = `http://127.0.0.1:${port}`;
		must(
			await saveSite(
				{ name: "P", indexNow: wanted.indexNow, indexNowEndpoint: `${there}/now`, webSubHub: wanted.hub ? `${there}/hub` : "" },
				system,
				noon,
			),
		);
	};
	const failures: string[] = [];
	const work = async (at: Date) => {
		failures.length = 0;
		while (await runDueJob({ tellIndexNow, pingHub }, at, (kind) => failures.push(kind)));
	};

	test("a paper that says nothing of it tells nobody", async () => {
		await publishStory({ sectionId, headline: "Quiet" }, noon);
		await work(later(10));

		expect(heard).toEqual([]);
		expect(await db().job.count({ where: { kind: { in: ["tellIndexNow", "pingHub"] } } })).toBe(0);
	});

	test("search engines hear of publishing, of both addresses of a move, of a correction and of withdrawing", async () => {
		await turnOn({ indexNow: true, hub: false });
		const id = await publishStory({ sectionId, headline: "Floods" }, noon);
		await work(later(1));
		expect(heard.map(({ body }) => JSON.parse(body))).toEqual([
			{
				host: "paper.example",
				key: indexNowKey(),
				keyLocation: "https://paper.example/indexnow.txt",
				urlList: ["https://paper.example/world/floods"],
			},
		]);
		expect(indexNowKey()).toMatch(/^[0-9a-f]{32}$/);

		const told = () =>
			heard
				.splice(0)
				.flatMap(({ body }) => JSON.parse(body).urlList as string[])
				.sort();
		told();
		await updateStory(id, { sectionId: sportId }, later(2));
		await work(later(3));
		expect(told()).toEqual(["https://paper.example/sport/floods", "https://paper.example/world/floods"]);
		must(await issueCorrection({ articleId: id, kind: "correction", text: "Nine." }, chief, later(4)));
		await work(later(5));
		expect(told()).toEqual(["https://paper.example/sport/floods"]);
		must(await withdrawArticle({ articleId: id, reason: "Mistaken." }, chief, later(6)));
		await work(later(7));
		expect(told()).toEqual(["https://paper.example/sport/floods"]);
	});

	test("what fails is tried again, and let go after a day", async () => {
		await turnOn({ indexNow: true, hub: false });
		status = 503;
		await publishStory({ sectionId, headline: "Busy" }, noon);
		await work(later(1));
		expect([heard.length, failures]).toEqual([1, ["tellIndexNow"]]);

		status = 200;
		await work(later(2));
		expect([heard.length, failures]).toEqual([2, []]);
		expect(await db().job.count({ where: { kind: "tellIndexNow" } })).toBe(0);

		status = 500;
		await publishStory({ sectionId, headline: "Never" }, noon);
		await work(later(1));
		await work(later(25 * 60));
		expect(heard.length).toBe(3);
		expect(await db().job.count({ where: { kind: "tellIndexNow" } })).toBe(0);
	});

	test("the hub hears of every feed that carries the story, in all formats", async () => {
		await turnOn({ indexNow: false, hub: true });
		await publishStory({ sectionId, headline: "To the hub", topicIds: [topicId] }, noon);
		await work(later(1));

		const told = heard.map(({ body }) => new URLSearchParams(body));
		expect(told.every((form) => form.get("hub.mode") === "publish")).toBe(true);
		expect(told.flatMap((form) => form.getAll("hub.url")).sort()).toEqual(
			["/feed", "/topic/rivers/feed", "/world/feed"].flatMap((base) =>
				["atom", "json", "xml"].map((ending) => `https://paper.example${base}.${ending}`),
			),
		);
		expect(heard[0]?.type).toBe("application/x-www-form-urlencoded");
	});

	test("the hub hears of the feeds of the section above as well, which carry it too", async () => {
		await turnOn({ indexNow: false, hub: true });
		const cricket = must(await createSection({ name: "Cricket", parentId: String(sportId) }, chief, noon)).id;
		await publishStory({ sectionId: cricket, headline: "Not out" }, noon);
		await work(later(1));

		const told = heard.flatMap(({ body }) => new URLSearchParams(body).getAll("hub.url"));
		expect(told.filter((url) => url.endsWith(".xml")).sort()).toEqual(
			["/cricket/feed.xml", "/feed.xml", "/sport/feed.xml"].map((path) => `https://paper.example${path}`),
		);
	});
});
