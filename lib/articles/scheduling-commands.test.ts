import { beforeAll, expect, test } from "vitest";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { runDueJob } from "#lib/jobs/run-commands.ts";
import { getArticleForEditing } from "./editing-queries.ts";
import { chief, later, must, type Newsroom, noon, openNewsroom, reporter } from "./newsroom.test-support.ts";
import { publishArticle } from "./publishing-commands.ts";
import { getPublishedArticle } from "./queries.ts";
import {
	cancelPublishing,
	cancelWithdrawal,
	publishScheduled,
	schedulePublishing,
	scheduleWithdrawal,
	withdrawScheduled,
} from "./scheduling-commands.ts";

onBothDatabases("plans", ({ db }) => {
	let desk: Newsroom;
	beforeAll(async () => {
		desk = await openNewsroom();
	});

	const work = async (now: Date) => {
		const failed: unknown[] = [];
		while (await runDueJob({ publishScheduled, withdrawScheduled }, now, (_, error) => failed.push(error)));
		expect(failed).toEqual([]);
	};
	const found = async (slug: string) => getPublishedArticle("world", slug);
	const statusOf = async (id: number) => (await db().article.findFirst({ where: { id } }))?.status;

	test("a planned story goes live at its minute, not before, as it was when it was planned", async () => {
		const saved = await desk.create({ headline: "Planned" });
		must(await schedulePublishing({ ...saved, at: later(60) }, chief, noon));
		must(await desk.save(saved, { headline: "Edited after the plan" }, later(1)));
		await work(later(59));
		expect(await found("planned")).toEqual({ kind: "unknown" });

		await work(later(60));
		expect(await found("planned")).toMatchObject({ kind: "found", story: { headline: "Planned", firstPublishedAt: later(60) } });
		expect(await db().change.findFirst({ orderBy: { id: "desc" } })).toMatchObject({ kind: "story.published" });
	});

	test("a plan that is taken back or put off does nothing at the old minute", async () => {
		const saved = await desk.create({ headline: "Taken back" });
		must(await schedulePublishing({ ...saved, at: later(60) }, chief, noon));
		expect(await statusOf(saved.articleId)).toBe("scheduled");
		must(await cancelPublishing(saved.articleId, chief, later(1)));
		expect(await statusOf(saved.articleId)).toBe("ready");
		must(await schedulePublishing({ ...saved, at: later(90) }, chief, later(2)));
		await work(later(60));
		expect(await found("taken-back")).toEqual({ kind: "unknown" });
		await work(later(90));
		expect(await found("taken-back")).toMatchObject({ kind: "found" });
	});

	test("whoever publishes by hand overtakes the plan: nothing older comes back at its minute", async () => {
		const saved = await desk.create({ headline: "By plan" });
		must(await schedulePublishing({ ...saved, at: later(60) }, chief, noon));
		const edited = must(await desk.save(saved, { headline: "By hand" }, later(1)));
		must(await publishArticle(edited, chief, later(2)));
		await work(later(60));

		expect(await found("by-hand")).toMatchObject({ kind: "found", story: { headline: "By hand" } });
	});

	test("what may not be published cannot be planned, nor in the past, nor by a reporter", async () => {
		const empty = await desk.create({ headline: "" });
		const saved = await desk.create({ headline: "Ready" });
		expect(await schedulePublishing({ ...empty, at: later(60) }, chief, noon)).toMatchObject({ reason: { code: "notReady" } });
		expect(await schedulePublishing({ ...saved, at: noon }, chief, noon)).toMatchObject({ reason: { field: "at" } });
		expect(await schedulePublishing({ ...saved, at: later(60) }, reporter, noon)).toMatchObject({ reason: { code: "notAllowed" } });
		expect(await schedulePublishing({ ...saved, version: 99, at: later(60) }, chief, noon)).toMatchObject({
			reason: { code: "changedMeanwhile" },
		});
	});

	test("a plan that can no longer be kept is noted, and the story is ready again", async () => {
		const saved = await desk.create({ headline: "Under embargo" });
		must(await schedulePublishing({ ...saved, at: later(60) }, chief, noon));
		await db().article.update({ where: { id: saved.articleId }, data: { embargoUntil: later(120) } });
		await work(later(60));

		expect(await statusOf(saved.articleId)).toBe("ready");
		expect(
			await db().auditEntry.findFirst({ where: { action: "story.scheduleFailed", subjectId: String(saved.articleId) } }),
		).not.toBeNull();
	});

	test("a live story is withdrawn at its minute with the reason that was given, unless the plan is taken back", async () => {
		const [gone, stays] = [await desk.create({ headline: "Offer ends" }), await desk.create({ headline: "Offer stays" })];
		expect(await scheduleWithdrawal({ articleId: gone.articleId, reason: "Over.", at: later(60) }, chief, noon)).toMatchObject({
			reason: { code: "notLive" },
		});
		for (const saved of [gone, stays]) {
			await desk.publish(saved);
			expect(await scheduleWithdrawal({ articleId: saved.articleId, reason: " ", at: later(60) }, chief, noon)).toMatchObject({
				reason: { field: "reason" },
			});
			must(await scheduleWithdrawal({ articleId: saved.articleId, reason: "The offer is over.", at: later(60) }, chief, noon));
		}
		const shown = async () => (await getArticleForEditing(gone.articleId))?.plannedWithdrawal;
		expect(await shown()).toEqual({ at: later(60), reason: "The offer is over." });
		must(await scheduleWithdrawal({ articleId: gone.articleId, reason: "Nothing is offered.", at: later(90) }, chief, noon));
		expect(await shown()).toEqual({ at: later(90), reason: "Nothing is offered." });
		must(await scheduleWithdrawal({ articleId: gone.articleId, reason: "The offer is over.", at: later(60) }, chief, noon));
		must(await cancelWithdrawal(stays.articleId, chief, later(1)));
		expect((await getArticleForEditing(stays.articleId))?.plannedWithdrawal).toBeNull();
		await work(later(59));
		expect(await found("offer-ends")).toMatchObject({ kind: "found" });
		await work(later(60));

		expect(await found("offer-ends")).toEqual({ kind: "withdrawn", reason: "The offer is over." });
		expect(await found("offer-stays")).toMatchObject({ kind: "found" });
	});
});
