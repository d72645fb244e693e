import { beforeAll, expect, test } from "vitest";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { getFrontForEditing } from "#lib/fronts/board-queries.ts";
import { publishFront, saveFront } from "#lib/fronts/commands.ts";
import { newContainer } from "#lib/fronts/default-layout.ts";
import { listFrontRevisions } from "#lib/fronts/history-queries.ts";
import { type Layout, readLayout } from "#lib/fronts/layout.ts";
import { publishScheduledFront, scheduleFront } from "#lib/fronts/schedule-commands.ts";
import { createSection } from "#lib/sections/commands.ts";
import { deleteSection } from "#lib/sections/delete-commands.ts";
import { minutesLater, must, noon, someone, tagsOfChange } from "#lib/taxonomy/rooms.test-support.ts";
import { createTopic } from "./commands.ts";
import { deleteTopic, mergeTopics } from "./merge-commands.ts";
import { getTopicForEditing, listTopics } from "./queries.ts";

const chief = someone("chief");

onBothDatabases("fronts of topics and sections that end", ({ db }) => {
	let sectionId = 0;
	beforeAll(async () => {
		sectionId = must(await createSection({ name: "World" }, chief, noon)).id;
	});
	const topic = async (name: string) => must(await createTopic({ name }, chief, noon)).id;
	const filledBy = (topicId: number, title = ""): Layout => ({
		containers: [{ ...newContainer("block", "block", { by: "topic", topicId }), title }, newContainer("river", "river")],
		excluded: [],
	});
	const save = async (key: string, layout: Layout) => {
		const version = (await db().front.findFirst({ where: { key } }))?.version ?? 0;
		return { key, version: must(await saveFront({ key, version, layout }, chief, noon)).version };
	};
	const publish = async (key: string, layout: Layout) => must(await publishFront(await save(key, layout), chief, noon));
	const merge = async (fromId: number, intoId: number) => must(await mergeTopics({ fromId, intoId }, chief, minutesLater(1)));
	const topicsIn = (layout: Layout | null | undefined) =>
		layout?.containers.flatMap(({ backfill }) => (backfill.by === "topic" ? backfill.topicId : []));

	test("what a merged topic filled the other one fills, in public, in the draft, in the plan and in the history", async () => {
		const [from, into] = [await topic("Floods"), await topic("Flooding")];
		await publish("home", filledBy(from));
		const plan = await save("home", filledBy(from, "Planned"));
		must(await scheduleFront({ ...plan, at: minutesLater(60) }, chief, noon));
		const { version } = await save("home", filledBy(from, "Draft"));
		await publish(`section-${sectionId}`, filledBy(into));
		const { change } = await merge(from, into);

		const home = await getFrontForEditing("home");
		expect([topicsIn(home?.layout), topicsIn(home?.live)]).toEqual([[into], [into]]);
		const kept = await db().frontRevision.findMany({ where: { front: { key: "home" } } });
		expect(kept.map(({ layout }) => topicsIn(readLayout(layout)))).toEqual([[into], [into], [into]]);
		expect(await tagsOfChange(db(), change)).toContain("front:home");
		expect(await tagsOfChange(db(), change)).not.toContain("front:section/world");
		expect(await saveFront({ key: "home", version, layout: filledBy(from, "Late") }, chief, noon)).toMatchObject({
			reason: { code: "changedMeanwhile" },
		});
	});

	test("a topic whose number only begins alike keeps what it fills", async () => {
		const [from, into] = [await topic("Short"), await topic("Long")];
		const alike = Number(`${from}0`);
		await publish("home", filledBy(alike));
		await merge(from, into);

		expect(topicsIn((await getFrontForEditing("home"))?.live)).toEqual([alike]);
	});

	test("a merged topic's front goes over to one that has none, with its history and its plan", async () => {
		const [from, into] = [await topic("Rain"), await topic("Rains")];
		await publish(`topic-${from}`, filledBy(from, "First"));
		const plan = await save(`topic-${from}`, filledBy(from, "Second"));
		must(await scheduleFront({ ...plan, at: minutesLater(60) }, chief, noon));
		const { change } = await merge(from, into);

		const key = `topic-${into}`;
		expect((await listFrontRevisions(key)).revisions.map(({ number }) => number)).toEqual([2, 1]);
		expect(await tagsOfChange(db(), change)).toEqual(expect.arrayContaining(["front:topic/rain", "front:topic/rains"]));
		const [job, ...others] = await db().job.findMany({ where: { kind: "publishFront", payload: { contains: `topic-` } } });
		expect(others).toEqual([]);
		await publishScheduledFront(JSON.parse(job?.payload ?? ""), minutesLater(60));
		expect((await getFrontForEditing(key))?.live?.containers[0]).toMatchObject({ title: "Second", backfill: { topicId: into } });
	});

	test("where both have a front the other one's stays, and whoever merges can know before", async () => {
		const [from, into] = [await topic("Snow"), await topic("Snowfall")];
		await publish(`topic-${from}`, filledBy(from, "Ends"));
		await publish(`topic-${into}`, filledBy(from, "Stays"));
		expect((await getTopicForEditing(from))?.hasFront).toBe(true);
		expect((await listTopics("Snowfall")).map(({ hasFront }) => hasFront)).toEqual([true]);
		await merge(from, into);

		const front = await getFrontForEditing(`topic-${into}`);
		expect([front?.live?.containers[0]?.title, topicsIn(front?.live)]).toEqual(["Stays", [into]]);
		expect(await db().front.count({ where: { key: `topic-${from}` } })).toBe(0);
	});

	test("a topic or a section that fills another front is not deleted; one that fills its own alone is, and that goes with it", async () => {
		const named = await topic("Wind");
		const emptyId = must(await createSection({ name: "Empty" }, chief, noon)).id;
		await publish(`topic-${named}`, filledBy(named));
		await save("home", {
			containers: [...filledBy(named).containers, newContainer("block", "own", { by: "section", sectionId: emptyId })],
			excluded: [],
		});
		const why = { reason: { code: "inUse", why: expect.stringContaining("the front of Home is filled") } };
		expect([await deleteTopic(named, chief, noon), await deleteSection(emptyId, chief, noon)]).toMatchObject([why, why]);

		await save("home", { containers: [newContainer("river", "river")], excluded: [] });
		must(await deleteTopic(named, chief, noon));
		must(await deleteSection(emptyId, chief, noon));
		expect(await db().front.count({ where: { key: `topic-${named}` } })).toBe(0);
	});
});
