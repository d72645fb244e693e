import { beforeAll, expect, test } from "vitest";
import { chief, later, must, type Newsroom, noon, openNewsroom, reporter } from "#lib/articles/newsroom.test-support.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { runDueJob } from "#lib/jobs/run-commands.ts";
import { placeCard } from "./board.ts";
import { getFrontForEditing } from "./board-queries.ts";
import { publishFront, saveFront } from "./commands.ts";
import { storiesOf } from "./front.ts";
import { getFrontRevision, listFrontRevisions } from "./history-queries.ts";
import { getHomeFront } from "./queries.ts";
import { publishScheduledFront, scheduleFront, unscheduleFront } from "./schedule-commands.ts";

onBothDatabases("a front's plan and history", () => {
	let desk: Newsroom;
	let [first, second] = [0, 0];
	beforeAll(async () => {
		desk = await openNewsroom();
		const make = async (headline: string, minutes: number) => {
			const saved = await desk.create({ headline }, later(minutes));
			await desk.publish(saved, later(minutes));
			return saved.articleId;
		};
		[first, second] = [await make("First", 0), await make("Second", 1)];
	});
	const board = async () => (await getFrontForEditing("home")) ?? expect.fail();
	const lead = async (now: Date) => storiesOf(await getHomeFront(now))[0]?.headline;
	const leadWith = async (articleId: number, now: Date) => {
		const { version, layout } = await board();
		return must(await saveFront({ key: "home", version, layout: placeCard(layout, articleId, "lead", 0) }, chief, now));
	};
	const work = (now: Date) =>
		runDueJob({ publishFront: publishScheduledFront }, now, (_, error) => {
			throw error;
		});

	test("a planned state goes live at its minute, as it was when it was planned", async () => {
		const { version } = await leadWith(first, later(5));
		expect(await scheduleFront({ key: "home", version, at: later(5) }, chief, later(5))).toMatchObject({
			ok: false,
			reason: { field: "at" },
		});
		must(await scheduleFront({ key: "home", version, at: later(20) }, chief, later(5)));
		expect((await board()).plan).toEqual({ at: later(20), number: 1 });
		await leadWith(second, later(6));

		expect(await work(later(19))).toBe(false);
		expect(await lead(later(19))).toBe("Second");
		expect(await work(later(20))).toBe(true);
		expect(await lead(later(20))).toBe("First");
		expect((await board()).plan).toBeNull();
	});

	test("a plan that was taken back does nothing; one that was overtaken by hand neither", async () => {
		const planned = must(await scheduleFront({ key: "home", version: (await board()).version, at: later(40) }, chief, later(30)));
		expect(await unscheduleFront("home", reporter, later(31))).toEqual({ ok: false, reason: { code: "notAllowed" } });
		must(await unscheduleFront("home", chief, later(31)));
		expect(await work(later(41))).toBe(false);

		must(await scheduleFront({ key: "home", version: planned.version, at: later(50) }, chief, later(42)));
		must(await publishFront({ key: "home", version: (await board()).version }, chief, later(43)));
		expect(await lead(later(43))).toBe("Second");
		expect(await work(later(50))).toBe(true);
		expect(await board()).toMatchObject({ plan: null, live: (await board()).layout });
		expect(await unscheduleFront("home", chief, later(51))).toEqual({ ok: false, reason: { code: "unknownFront" } });
	});

	test("history tells who saved what when, and an older state comes back as a draft of its own", async () => {
		const { revisions: lines } = await listFrontRevisions("home");
		expect(lines.map(({ number, is, cards }) => ({ number, is, cards }))).toEqual([
			{ number: 2, is: ["live", "draft"], cards: 2 },
			{ number: 1, is: [], cards: 1 },
		]);
		const kept = await getFrontRevision("home", 1);
		const { version } = await board();
		must(await saveFront({ key: "home", version, layout: kept, reason: "restored" }, chief, later(60)));

		expect(await lead(later(60))).toBe("Second");
		expect((await listFrontRevisions("home")).revisions[0]).toMatchObject({ number: 3, is: ["draft"], reason: "restored", cards: 1 });
		expect(await getFrontRevision("home", 99)).toBeNull();
		expect(await lead(noon)).toBe("Second");
	});
});
