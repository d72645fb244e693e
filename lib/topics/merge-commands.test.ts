import { beforeAll, expect, test } from "vitest";
import { createArticle } from "#lib/articles/commands.ts";
import { getArticleForEditing } from "#lib/articles/editing-queries.ts";
import { listTopic } from "#lib/articles/list-queries.ts";
import { publishArticle } from "#lib/articles/publishing-commands.ts";
import { paragraphs } from "#lib/body/body.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { findRedirect } from "#lib/redirects/queries.ts";
import { createSection } from "#lib/sections/commands.ts";
import { must, noon, someone, tagsOfChange, traces } from "#lib/taxonomy/rooms.test-support.ts";
import { createTopic } from "./commands.ts";
import { deleteTopic, mergeTopics } from "./merge-commands.ts";
import { getTopicForEditing } from "./queries.ts";

const chief = someone("chief");

onBothDatabases("topics that become one", ({ db }) => {
	let sectionId = 0;
	beforeAll(async () => {
		sectionId = must(await createSection({ name: "World" }, chief, noon)).id;
	});
	const topic = async (name: string) => must(await createTopic({ name }, chief, noon)).id;
	const story = async (headline: string, topicIds: number[], isLive = true) => {
		const saved = must(await createArticle({ sectionId, headline, topicIds, body: paragraphs(["Rain."]) }, chief, noon));
		if (isLive) must(await publishArticle(saved, chief, noon));
		return saved.articleId;
	};
	const headlines = async (slug: string) => (await listTopic(slug))?.stories.map(({ headline }) => headline).sort();

	test("stories come over, live and not, once where they carried both, and the old address leads to the new", async () => {
		const [from, into] = [await topic("Floods"), await topic("Flooding")];
		await story("Both", [from, into]);
		await story("Old", [from]);
		await story("New", [into]);
		const draft = await story("Draft", [from], false);
		const merged = must(await mergeTopics({ fromId: from, intoId: into }, chief, noon));

		expect(merged).toMatchObject({ into: { slug: "flooding", name: "Flooding" }, stories: 2 });
		expect(await headlines("flooding")).toEqual(["Both", "New", "Old"]);
		expect(await headlines("floods")).toBeUndefined();
		expect((await getArticleForEditing(draft))?.draft.topicIds).toEqual([into]);
		expect(await findRedirect("/topic/floods")).toEqual({ kind: "moved", to: "/topic/flooding" });
		expect(await tagsOfChange(db(), merged.change)).toEqual(
			expect.arrayContaining(["topic:floods", "address:/topic/floods", "topic-name:floods", "topic:flooding"]),
		);
		expect(await db().auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
			action: "topic.merge",
			subjectId: String(into),
			detail: JSON.stringify({ name: "Flooding", merged: "Floods", stories: 2 }),
		});
	});

	test("a chain of merges leads straight to its end, and the addresses on the way stay taken", async () => {
		const [one, two, three] = [await topic("One"), await topic("Two"), await topic("Three")];
		must(await mergeTopics({ fromId: one, intoId: two }, chief, noon));
		const { change } = must(await mergeTopics({ fromId: two, intoId: three }, chief, noon));

		expect(await findRedirect("/topic/one")).toEqual({ kind: "moved", to: "/topic/three" });
		expect((await getTopicForEditing(three))?.formerAddresses).toEqual(["/topic/one", "/topic/two"]);
		expect(await tagsOfChange(db(), change)).toEqual(expect.arrayContaining(["topic:one", "topic:two"]));
		expect(must(await createTopic({ name: "One" }, chief, noon)).slug).toBe("one-2");
		expect(await createTopic({ name: "Another one", slug: "one" }, chief, noon)).toMatchObject({ reason: { fields: [{ field: "slug" }] } });
	});

	test("thousands of stories come over", async () => {
		const [from, into] = [await topic("Crowded"), await topic("Roomy")];
		const articleId = await story("Much revised", [from]);
		const revision = await db().revision.findFirstOrThrow({ where: { articleId } });
		const { id: _, ...columns } = revision;
		await db().revision.createMany({ data: Array.from({ length: 3000 }, (_, index) => ({ ...columns, number: index + 2 })) });
		const kept = await db().revision.findMany({ where: { articleId, number: { gt: 1 } }, select: { id: true } });
		await db().revisionTopic.createMany({ data: kept.map(({ id }) => ({ revisionId: id, position: 0, topicId: from })) });
		must(await mergeTopics({ fromId: from, intoId: into }, chief, noon));

		expect(await db().revisionTopic.count({ where: { topicId: into } })).toBe(3001);
	});

	test("nobody merges a topic into itself or into none, and an editor none at all", async () => {
		const [one, two] = [await topic("Left"), await topic("Right")];
		const before = await traces(db());

		expect(await mergeTopics({ fromId: one, intoId: one }, chief, noon)).toMatchObject({ reason: { fields: [{ field: "intoId" }] } });
		expect(await mergeTopics({ fromId: one, intoId: 9999 }, chief, noon)).toMatchObject({ reason: { fields: [{ field: "intoId" }] } });
		expect(await mergeTopics({ fromId: 9999, intoId: one }, chief, noon)).toEqual({ ok: false, reason: { code: "unknown" } });
		expect(await mergeTopics({ fromId: one, intoId: two }, someone("editor"), noon)).toEqual({ ok: false, reason: { code: "notAllowed" } });
		expect(await traces(db())).toEqual(before);
	});

	test("one that a story carries, out or not, stays; an unused one goes, and the addresses that led to it", async () => {
		const [used, planned, unused] = [await topic("Used"), await topic("Planned"), await topic("Unused")];
		await story("With topic", [used]);
		await story("Not out", [planned], false);
		expect(await deleteTopic(used, chief, noon)).toMatchObject({ reason: { code: "inUse", why: expect.stringMatching(/^One published/) } });
		expect(await deleteTopic(planned, chief, noon)).toMatchObject({
			reason: { code: "inUse", why: expect.stringMatching(/^Unpublished/) },
		});
		expect(await deleteTopic(unused, someone("editor"), noon)).toEqual({ ok: false, reason: { code: "notAllowed" } });

		must(await mergeTopics({ fromId: await topic("Un-used"), intoId: unused }, chief, noon));
		const { change } = must(await deleteTopic(unused, chief, noon));
		expect(await findRedirect("/topic/un-used")).toEqual({ kind: "unknown" });
		expect(await tagsOfChange(db(), change)).toEqual(expect.arrayContaining(["topic:unused", "topic:un-used"]));
		expect(await deleteTopic(unused, chief, noon)).toEqual({ ok: false, reason: { code: "unknown" } });
	});
});
