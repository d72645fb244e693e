import { expect, test, vi } from "vitest";
import { getPublishedArticle } from "#lib/articles/queries.ts";
import { closeDb, db, useDb as openDb } from "#lib/db/client.ts";
import { freshSqlite, onBothDatabases } from "#lib/db/test-database.ts";
import { freshDataDir } from "#lib/photos/pictures.test-support.ts";
import { createSection } from "#lib/sections/commands.ts";
import { system } from "#lib/users/role.ts";
import { Scene } from "./drawing/scene.ts";
import { mix, rect } from "./drawing/shapes.ts";
import { isEmptyPaper, makeDemo } from "./make-demo.ts";
import { daysAgo, type Edition, minutesAgo } from "./telling.ts";

freshDataDir();
const now = new Date("2026-03-01T12:00:00Z");
const cut = "The power is gone.";
const silent = () => undefined;
const drawn = (seed: number) => ({ draw: () => oneColour(seed), caption: "A caption.", credit: "Somebody", alt: "Nothing." });

function oneColour(seed: number): Scene {
	const scene = new Scene(seed, 800, 600, 800);
	scene.add(rect(0, 0, 800, 600, mix("#000000", "#ffffff", scene.random())));

	return scene;
}

/** Few stories, with everything that can happen to one. */
const small: Edition = {
	site: { name: "The Small Paper", locale: "en-IN", timeZone: "Asia/Kolkata" },
	sections: { town: { name: "Town", description: "" }, lanes: { name: "Lanes", description: "", below: "town" } },
	topics: { trams: { name: "Trams", description: "Rails." } },
	contributors: { "mira-tandel": { name: "Mira Tandel", kind: "person", role: "", biography: "", portrait: "mira" } },
	series: { "high-water": { name: "High water", description: "" } },
	pages: { about: { title: "About us", description: "", body: ["We print on paper."] } },
	photos: { mira: { ...drawn(1), focal: [0.5, 0.4] }, tram: drawn(2) },
	stories: [
		{
			slug: "older",
			section: "town",
			headline: "Older",
			by: ["mira-tandel"],
			at: daysAgo(3, "09:00"),
			body: ["Words."],
			series: { slug: "high-water", part: 1 },
			live: {
				from: daysAgo(3, "10:00"),
				until: daysAgo(3, "12:00"),
				posts: [
					{ at: daysAgo(3, "10:30"), body: ["It begins."], isKeyEvent: true },
					{ at: daysAgo(3, "11:30"), headline: "It ends", body: ["All is well."], isPinned: true },
				],
			},
			topics: ["trams"],
		},
		{
			slug: "newer",
			section: "town",
			headline: "Newer",
			by: [],
			at: daysAgo(1, "09:00"),
			photo: { photo: "tram-rain" },
			body: ["Said better.", { alsoRead: "older" }],
			first: { body: ["Said at first."], until: daysAgo(1, "11:00") },
			notes: [
				{ kind: "correction", text: "Older, not old.", at: daysAgo(1, "12:00") },
				{ kind: "update", text: "More is known.", at: minutesAgo(30) },
			],
			pin: "lead",
		},
		{
			slug: "gone",
			section: "town",
			headline: "Gone",
			by: [],
			at: daysAgo(2, "09:00"),
			body: ["Not so."],
			withdrawn: { reason: "It was not so.", at: daysAgo(2, "10:00") },
		},
	],
};
const edition: Edition = { ...small, photos: { mira: small.photos.mira ?? drawn(1), "tram-rain": drawn(2) } };

/** Makes the edition with power for so many transactions. Answers whether it was enough. */
async function makeWith(power: number): Promise<boolean> {
	const transaction = db().$transaction.bind(db());
	let left = power;
	const begin = vi.spyOn(db(), "$transaction").mockImplementation(((work: never) => {
		if (left === 0) throw new Error(cut);
		left -= 1;
		return transaction(work);
	}) as never);

	try {
		await makeDemo(silent, now, edition);
		return true;
	} catch (error) {
		if (!String(error).includes(cut)) throw error;
		return false;
	} finally {
		begin.mockRestore();
	}
}

async function expectWhole(): Promise<void> {
	expect({
		sections: await db().section.count(),
		topics: await db().topic.count(),
		contributors: await db().contributor.count(),
		below: await db().section.count({ where: { parent: { is: { slug: "town" } } } }),
		parts: await db().seriesListing.count(),
		pages: await db().page.count({ where: { publishedSlug: "about" } }),
		photos: await db().photo.count(),
		stories: await db().article.count({ where: { status: "published" } }),
		withdrawn: await db().article.count({ where: { status: "withdrawn" } }),
		revisions: await db().revision.count(),
		notes: await db().correction.count(),
		posts: await db().liveEntry.count({ where: { article: { is: { liveEndedAt: daysAgo(3, "12:00")(now) } } } }),
		fronts: await db().frontRevision.count(),
	}).toEqual({
		sections: 2,
		topics: 1,
		contributors: 1,
		below: 1,
		parts: 1,
		pages: 1,
		photos: 2,
		stories: 2,
		withdrawn: 1,
		revisions: 4,
		notes: 2,
		posts: 2,
		fronts: 1,
	});
	expect(await getPublishedArticle("town", "newer")).toMatchObject({
		story: { firstPublishedAt: daysAgo(1, "09:00")(now), updatedAt: minutesAgo(30)(now), body: { content: [{}, { type: "storyLink" }] } },
	});
}

onBothDatabases("the demo edition", () => {
	test("is made whole, however often it is interrupted on the way, and nothing in it twice", async () => {
		expect(await isEmptyPaper()).toBe(true);

		for (let power = 0; !(await makeWith(power)); power += 1) expect(await isEmptyPaper(), `with ${power}`).toBe(true);

		expect(await isEmptyPaper()).toBe(false);
		await expectWhole();
	});
});

/** Interrupts a fresh paper's edition once, and starts again. Answers whether there was power enough to begin with. */
async function interruptedAt(power: number): Promise<boolean> {
	const fresh = await freshSqlite();
	await openDb(fresh.url);
	const isWhole = await makeWith(power);
	if (!isWhole) await makeDemo(silent, now, edition);
	await expectWhole();
	await closeDb();
	await fresh.remove();

	return isWhole;
}

test("the demo edition is finished by the next start, wherever the one before was interrupted", async () => {
	let power = 0;
	while (!(await interruptedAt(power))) power += 2;

	expect(power).toBeGreaterThanOrEqual(20);
}, 60_000);

onBothDatabases("a paper that somebody began", () => {
	test("is not taken for an empty one", async () => {
		await createSection({ name: "Ours" }, system, now);

		expect(await isEmptyPaper()).toBe(false);
	});
});
