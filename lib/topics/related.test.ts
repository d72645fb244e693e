import { beforeAll, expect, test } from "vitest";
import { chief, later, must, type Newsroom, noon, openNewsroom } from "#lib/articles/newsroom.test-support.ts";
import { currentPage, newPageRender } from "#lib/changes/page.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { createTopic } from "./commands.ts";
import { listRelatedTopics } from "./related-queries.ts";

onBothDatabases("related topics", () => {
	let newsroom: Newsroom;
	beforeAll(async () => {
		newsroom = await openNewsroom();
		const topic = async (name: string) => must(await createTopic({ name }, chief, noon)).id;
		const [floods, dams, fish] = [await topic("Floods"), await topic("Dams"), await topic("Fish")];
		const stories = [
			[newsroom.topicId, floods, dams],
			[newsroom.topicId, floods],
			[newsroom.topicId, floods, dams],
			[newsroom.topicId, fish],
			[fish, dams],
		];
		for (const [index, topicIds] of stories.entries())
			await newsroom.publish(await newsroom.create({ headline: `Story ${index}`, topicIds }), later(index));
	});

	test("are those that stand beside it most often, the most often first", async () => {
		expect((await listRelatedTopics("rivers")).map(({ name }) => name)).toEqual(["Floods", "Dams", "Fish"]);
		expect((await listRelatedTopics("fish")).map(({ name }) => name)).toEqual(["Rivers", "Dams"]);
		expect(await listRelatedTopics("nothing")).toEqual([]);
	});

	test("of a topic with many stories are not those that stand beside it once, which is chance", async () => {
		for (let number = 0; number < 16; number += 1)
			await newsroom.publish(await newsroom.create({ headline: `More ${number}`, topicIds: [newsroom.topicId] }), later(10 + number));
		expect((await listRelatedTopics("rivers")).map(({ name }) => name)).toEqual(["Floods", "Dams"]);
	});

	test("are purged by stories of the topic, and by their names", async () => {
		const page = newPageRender();
		await currentPage().run(page, () => listRelatedTopics("rivers"));
		expect([...page.tags]).toEqual(expect.arrayContaining(["topic:rivers", "topic-name:floods"]));
	});
});
