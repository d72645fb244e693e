import { beforeAll, expect, test } from "vitest";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { chief, later, must, type Newsroom, noon, openNewsroom } from "./newsroom.test-support.ts";
import { getStoryForPreview } from "./preview-queries.ts";
import { getPublishedArticle } from "./queries.ts";

onBothDatabases("a preview", () => {
	let desk: Newsroom;
	beforeAll(async () => {
		desk = await openNewsroom();
	});

	test("it is the working revision, at the address and time that it would have now", async () => {
		const { articleId } = await desk.create({ headline: "Not yet out", topicIds: [desk.topicId] });

		expect(await getStoryForPreview(articleId, null, chief, noon)).toMatchObject({
			address: "/world/not-yet-out",
			headline: "Not yet out",
			topics: [{ slug: "rivers", name: "Rivers" }],
			firstPublishedAt: noon,
			updatedAt: null,
		});
		expect(await getPublishedArticle("world", "not-yet-out")).toEqual({ kind: "unknown" });
	});

	test("of a live story it is what waits for Update, in its new section, while readers see the old", async () => {
		const saved = await desk.create({ headline: "Out already" });
		await desk.publish(saved);
		must(await desk.save(saved, { headline: "Reworked", sectionId: desk.otherSectionId }, later(1)));

		expect(await getStoryForPreview(saved.articleId, null, chief, later(2))).toMatchObject({
			address: "/sport/out-already",
			headline: "Reworked",
			section: { slug: "sport", name: "Sport" },
			firstPublishedAt: noon,
		});
	});

	test("an older revision can be looked at by its number; what is not there is nothing", async () => {
		const saved = await desk.create({ headline: "First state" });
		must(await desk.save(saved, { headline: "Second state" }, later(20)));

		expect((await getStoryForPreview(saved.articleId, 1, chief, noon))?.headline).toBe("First state");
		expect(await getStoryForPreview(saved.articleId, 3, chief, noon)).toBeNull();
		expect(await getStoryForPreview(999_999, null, chief, noon)).toBeNull();
	});
});
