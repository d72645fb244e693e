import { beforeAll, expect, test } from "vitest";
import { createContributor } from "#lib/contributors/commands.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { createTopic } from "#lib/topics/commands.ts";
import { chief, must, noon } from "./newsroom.test-support.ts";
import { offerContributors, offerTopics } from "./offer-queries.ts";

onBothDatabases("names offered to a story", () => {
	const name = "River & Hills, Élan";
	beforeAll(async () => {
		for (const each of [{ name, slug: "water" }, { name: "Roads" }]) {
			must(await createTopic(each, chief, noon));
			must(await createContributor(each, chief, noon));
		}
	});

	test.each(["River & H", "RIVER &", "& hills", "élan", "ELAN"])("are found by %j, whatever their addresses say", async (typed) => {
		expect((await offerTopics(typed)).map((topic) => topic.name)).toEqual([name]);
		expect((await offerContributors(typed)).map((contributor) => contributor.name)).toEqual([name]);
	});
});
