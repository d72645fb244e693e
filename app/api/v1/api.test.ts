import { Validator } from "@seriousme/openapi-schema-validator";
import { beforeAll, expect, test } from "vitest";
import { makeSection, publishStory } from "#lib/articles/live-story.test-support.ts";
import { chief, must } from "#lib/articles/newsroom.test-support.ts";
import { withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { paragraphs } from "#lib/body/body.ts";
import { body, heading, paragraph, run } from "#lib/body/elements.ts";
import { createContributor } from "#lib/contributors/commands.ts";
import { db } from "#lib/db/client.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { endCoverage, startCoverage } from "#lib/live/commands.ts";
import { editEntry, postEntry } from "#lib/live/entry-commands.ts";
import { ninjsProblems } from "#lib/ninjs/ninjs-3.1.test-support.ts";
import { createTopic } from "#lib/topics/commands.ts";
import { GET as missing } from "./[...missing]/route.ts";
import { GET as contributors } from "./contributors/route.ts";
import { description, problemsOf } from "./described.test-support.ts";
import { GET as openapi } from "./openapi.json/route.ts";
import { GET as search } from "./search/route.ts";
import { GET as sections } from "./sections/route.ts";
import { GET as ninjs } from "./stories/[id]/ninjs/route.ts";
import { GET as one } from "./stories/[id]/route.ts";
import { GET as stories } from "./stories/route.ts";
import { GET as topics } from "./topics/route.ts";

const noon = new Date("2026-03-01T12:00:00Z");
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const ask = (path: string) => new Request(`http://127.0.0.1/api/v1${path}`);
const story = (id: number | string) => one(ask(`/stories/${id}`), { params: Promise.resolve({ id: String(id) }) });

test("the description itself is OpenAPI 3.1", async () => {
	const { valid, errors } = await new Validator().validate(description);

	expect(errors ?? []).toEqual([]);
	expect(valid).toBe(true);
});

test("the check itself catches what is missing, added or not described", async () => {
	const answered = (body: unknown, status = 200) => Response.json(body, { status });

	expect(await problemsOf("/sections", answered({ data: [], links: { self: "https://a.example/", next: null } }))).toEqual([]);
	expect(
		await problemsOf("/sections", answered({ data: [{ slug: "world" }], links: { self: "/relative", next: null }, more: 1 })),
	).toHaveLength(6);
	expect(await problemsOf("/sections", answered({}, 418))).toHaveLength(1);
});

onBothDatabases("the read API", () => {
	let floods = 0;
	let gone = 0;
	beforeAll(async () => {
		const world = await makeSection("World", noon);
		const sport = await makeSection("Sport", noon);
		const rivers = must(await createTopic({ name: "Rivers" }, chief, noon));
		for (const name of ["Dams", "Boats"]) must(await createTopic({ name }, chief, noon));
		const asha = must(await createContributor({ name: "Asha Rao", role: "Correspondent" }, chief, noon));
		const photo = await db().photo.create({
			data: { hash: "ef".repeat(32), mime: "image/jpeg", width: 3000, height: 2000, bytes: 1, createdAt: noon },
		});
		floods = await publishStory(
			{
				sectionId: world,
				headline: "Floods recede </script>",
				topicIds: [rivers.id],
				bylines: [
					{ contributorId: asha.id, text: "", joiner: "" },
					{ contributorId: null, text: "a reader", joiner: "and" },
				],
				leadPhoto: { photoId: photo.id, caption: "Boats", credit: "A. Rao", alt: "Boats" },
				body: body(heading("At the ghats"), paragraph([run("Water <left> & boats came.")])),
			},
			noon,
		);
		for (let minute = 1; minute < 5; minute += 1) await publishStory({ sectionId: sport, headline: `Match ${minute}` }, later(minute));
		gone = await publishStory({ sectionId: sport, headline: "Mistaken" }, later(9));
		must(await withdrawArticle({ articleId: gone, reason: "It was another town." }, chief, later(10)));
	});

	test("every answer is as it is described", async () => {
		const answers: [string, Response][] = [
			["/stories", await stories(ask("/stories"))],
			["/stories", await stories(ask("/stories?section=nowhere"))],
			["/stories", await stories(ask("/stories?limit=0"))],
			["/stories/{id}", await story(floods)],
			["/stories/{id}", await story(gone)],
			["/stories/{id}", await story(99_999)],
			["/stories/{id}", await story("floods")],
			["/sections", await sections(ask("/sections"))],
			["/topics", await topics(ask("/topics?limit=2"))],
			["/contributors", await contributors(ask("/contributors"))],
			["/search", await search(ask("/search?q=boats"))],
			["/search", await search(ask("/search"))],
		];

		expect(answers.map(([, { status }]) => status)).toEqual([200, 404, 400, 200, 410, 404, 404, 200, 200, 200, 200, 400]);
		for (const [path, response] of answers) {
			expect(await problemsOf(path, response), path).toEqual([]);
			expect(response.headers.get("access-control-allow-origin")).toBe("*");
		}
		expect(await (await openapi()).json()).toMatchObject({ openapi: "3.1.0" });
	});

	test("a story comes whole, with what stands around it", async () => {
		const { data } = await (await story(floods)).json();

		expect(data).toMatchObject({
			headline: "Floods recede </script>",
			section: { slug: "world", name: "World" },
			bylines: [
				{ name: "Asha Rao", contributor: "asha-rao", joiner: "" },
				{ name: "a reader", kind: "text", contributor: null, url: null, joiner: "and" },
			],
			photo: { credit: "A. Rao", crops: { "16x9": { width: 1200, height: 675 } } },
			body: {
				html: "<h2>At the ghats</h2>\n<p>Water &lt;left&gt; &amp; boats came.</p>",
				text: "At the ghats\nWater <left> & boats came.",
			},
			publishedAt: "2026-03-01T12:00:00.000Z",
			updatedAt: null,
		});
	});

	test("a live story comes with its posts, the newest first, and says whether it goes on; in ninjs too", async () => {
		const [post, plain] = [{ articleId: floods, headline: "", isKeyEvent: false, isPinned: false }, paragraphs(["Water rises."])];
		must(await startCoverage(floods, chief, later(11)));
		const { entryId, version } = must(await postEntry({ ...post, key: "a", body: plain, isPinned: true }, chief, later(12)));
		must(await postEntry({ ...post, key: "b", headline: "Gates open", isKeyEvent: true, body: paragraphs([]) }, chief, later(13)));
		must(await editEntry({ ...post, entryId, version, body: paragraphs(["Water <rises> again."]), isPinned: true }, chief, later(14)));

		const answer = await story(floods);
		expect(await problemsOf("/stories/{id}", answer)).toEqual([]);
		const { data } = await answer.json();
		expect(data).toMatchObject({ label: "live", coverage: { isLive: true, startedAt: later(11).toISOString(), endedAt: null } });
		expect(data.posts).toMatchObject([
			{ headline: "Gates open", isKeyEvent: true, isPinned: false, updatedAt: null },
			{
				id: entryId,
				url: expect.stringMatching(new RegExp(`/floods-recede-script\\?entry=${entryId}#entry-${entryId}$`)),
				body: { html: "<p>Water &lt;rises&gt; again.</p>", text: "Water <rises> again." },
				publishedAt: later(12).toISOString(),
				updatedAt: later(14).toISOString(),
				isPinned: true,
			},
		]);
		const inNinjs = await ninjs(ask(`/stories/${floods}/ninjs`), { params: Promise.resolve({ id: String(floods) }) });
		expect(await problemsOf("/stories/{id}/ninjs", inNinjs)).toEqual([]);
		const document = await inNinjs.json();
		expect(document.bodies[1].value).toContain("Water <rises> again.");
		expect(ninjsProblems(document)).toEqual([]);

		must(await endCoverage(floods, chief, later(15)));
		const ended = (await (await story(floods)).json()).data;
		expect(ended).toMatchObject({ label: null, coverage: { isLive: false, endedAt: later(15).toISOString() } });
		expect(ended.posts).toHaveLength(2);
	});

	test("a live story's posts are read page by page, and none is lost when the first of a page is removed", async () => {
		const id = await publishStory(
			{ headline: "A long day", sectionId: await makeSection("Long", noon), body: paragraphs(["Rain."]) },
			noon,
		);
		must(await startCoverage(id, chief, noon));
		const said = paragraphs(["Water rises."]);
		await db().liveEntry.createMany({
			data: Array.from({ length: 120 }, (_, index) => ({
				articleId: id,
				key: `k${index}`,
				postedAt: later(index),
				authorName: "",
				body: JSON.stringify(said),
			})),
		});
		const context = { params: Promise.resolve({ id: String(id) }) };
		const read = async (path: string) => {
			const answer = await one(ask(path), context);
			expect(await problemsOf("/stories/{id}", answer)).toEqual([]);
			return answer.json();
		};
		const path = (address: string) => address.slice(address.indexOf("/stories"));

		const first = await read(`/stories/${id}`);
		const start = Number(new URL(first.links.next).searchParams.get("cursor"));
		await db().liveEntry.update({ where: { id: start }, data: { removedAt: later(200) } });
		const second = await read(path(first.links.next));
		const third = await read(path(second.links.next));
		expect([first, second, third].map(({ data }) => data.posts.length)).toEqual([50, 50, 19]);
		expect(new Set([first, second, third].flatMap(({ data }) => data.posts.map((post: { id: number }) => post.id))).size).toBe(119);
		expect(third.links.next).toBeNull();

		const inNinjs = await ninjs(ask(`/stories/${id}/ninjs`), context);
		expect((await inNinjs.clone().json()).associations.filter(({ rel }: { rel: string }) => rel === "post")).toHaveLength(50);
		const next = /^<(.+)>; rel="next"$/.exec(inNinjs.headers.get("link") ?? "")?.[1] ?? "";
		const last = await ninjs(ask(path(next).replace(/cursor=\d+/, `cursor=${third.data.posts[0].id}`)), context);
		expect(last.headers.get("link")).toBeNull();
		expect((await one(ask(`/stories/${id}?cursor=999999`), context)).status).toBe(404);
		expect((await one(ask(`/stories/${id}?cursor=x`), context)).status).toBe(400);
	});

	test("lists lead from page to page, and lose nothing", async () => {
		const seen: string[] = [];
		let next: string | null = "/stories?limit=2&section=sport";
		while (next) {
			const page: { data: { headline: string }[]; links: { next: string | null } } = await (await stories(ask(next))).json();
			seen.push(...page.data.map(({ headline }) => headline));
			next = page.links.next ? page.links.next.slice(page.links.next.indexOf("/stories")) : null;
		}
		expect(seen).toEqual(["Match 4", "Match 3", "Match 2", "Match 1"]);

		const first = await (await topics(ask("/topics?limit=2"))).json();
		const second = await (await topics(ask(first.links.next.slice(first.links.next.indexOf("/topics"))))).json();
		expect([...first.data, ...second.data].map(({ name }: { name: string }) => name)).toEqual(["Rivers", "Dams", "Boats"]);
		expect(second.links.next).toBeNull();
	});

	test.each([
		["/stories?limit=101", "limit"],
		["/stories?limit=five", "limit"],
		["/stories?cursor=nonsense!", "cursor"],
		["/stories?section=a&topic=b", ""],
		["/stories?colour=red", "colour"],
		["/stories?limit=1&limit=2", "limit"],
		["/stories?section=A%20b", "section"],
	])("%s is refused, and says which part to mend", async (path, parameter) => {
		const response = await stories(ask(path));

		expect(response.status).toBe(400);
		expect((await response.json()).errors).toMatchObject([{ parameter }]);
	});

	test("a withdrawn story gives its reason, and what the API does not have is said so", async () => {
		expect(await (await story(gone)).json()).toMatchObject({ status: 410, detail: "It was another town." });
		expect(missing().status).toBe(404);
	});
});
