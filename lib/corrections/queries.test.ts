import { beforeAll, expect, test } from "vitest";
import { issueCorrection } from "#lib/articles/correction-commands.ts";
import { chief, later, must, type Newsroom, openNewsroom } from "#lib/articles/newsroom.test-support.ts";
import { withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { currentPage, newPageRender } from "#lib/changes/page.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { listCorrections } from "./queries.ts";

onBothDatabases("the page of corrections", () => {
	let newsroom: Newsroom;
	let gone = 0;
	beforeAll(async () => {
		newsroom = await openNewsroom();
		const stories = [];
		for (const headline of ["Ferry", "Bridge", "Gone"]) {
			const saved = await newsroom.create({ headline });
			await newsroom.publish(saved);
			stories.push(saved.articleId);
		}
		const [ferry = 0, bridge = 0, withdrawn = 0] = stories;
		const note = async (articleId: number, text: string, minutes: number) =>
			must(await issueCorrection({ articleId, kind: "correction", text }, chief, later(minutes)));
		await note(ferry, "It was Tuesday.", 1);
		await note(withdrawn, "It was not.", 2);
		await note(bridge, "It is 40 m long.", 3);
		await note(ferry, "The ferry has two decks.", 3);
		gone = withdrawn;
	});
	const texts = async (before?: string, size?: number) => (await listCorrections(before, size)).notes.map(({ text }) => text);

	test("has the newest first, with its story", async () => {
		expect(await texts()).toEqual(["The ferry has two decks.", "It is 40 m long.", "It was not.", "It was Tuesday."]);
		const [first] = (await listCorrections()).notes;
		expect(first?.story).toMatchObject({ headline: "Ferry", address: "/world/ferry" });
	});

	test("gives them in pages, also where two came at one moment", async () => {
		const first = await listCorrections(undefined, 1);
		expect(await texts(first.older ?? "", 2)).toEqual(["It is 40 m long.", "It was not."]);
	});

	test("is purged by every note, and says nothing of a story that was withdrawn", async () => {
		const page = newPageRender();
		await currentPage().run(page, () => listCorrections());
		expect([...page.tags]).toEqual(expect.arrayContaining(["latest", `article:${gone}`]));
		must(await withdrawArticle({ articleId: gone, reason: "Wrong." }, chief, later(9)));

		expect(await texts()).not.toContain("It was not.");
	});
});
