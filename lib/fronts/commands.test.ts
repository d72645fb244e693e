import { beforeAll, expect, test } from "vitest";
import { chief, later, must, type Newsroom, noon, openNewsroom, reporter } from "#lib/articles/newsroom.test-support.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { createSection } from "#lib/sections/commands.ts";
import { deleteSection } from "#lib/sections/delete-commands.ts";
import { tagsOfChange } from "#lib/taxonomy/rooms.test-support.ts";
import { plainCard } from "./card.ts";
import { publishFront, saveFront } from "./commands.ts";
import { defaultLayout } from "./default-layout.ts";
import { storiesOf } from "./front.ts";
import { getHold } from "./held-queries.ts";
import type { Layout } from "./layout.ts";
import { pinToFront, unpinFromFront } from "./pin-commands.ts";
import { getHomeFront } from "./queries.ts";

onBothDatabases("a front's draft and what is live of it", ({ db }) => {
	let desk: Newsroom;
	let [old, middle, newest] = [0, 0, 0];
	beforeAll(async () => {
		desk = await openNewsroom();
		const make = async (headline: string, minutes: number) => {
			const saved = await desk.create({ headline }, later(minutes));
			await desk.publish(saved, later(minutes));
			return saved.articleId;
		};
		[old, middle, newest] = [await make("Old", 0), await make("Middle", 1), await make("Newest", 2)];
	});
	const leading = (articleId: number): Layout => {
		const home = defaultLayout({ kind: "home" });
		home.containers[0]?.cards.push(plainCard(articleId));
		return home;
	};
	const lead = async (now = later(60)) => storiesOf(await getHomeFront(now))[0]?.headline;
	const row = () => db().front.findFirstOrThrow({ where: { key: "home" } });

	test("readers see nothing of a draft until it is published, and then all of it", async () => {
		const saved = must(await saveFront({ key: "home", version: 0, layout: leading(old) }, chief, later(10)));
		expect(await lead()).toBe("Newest");

		const { change, address } = must(await publishFront({ key: "home", version: saved.version }, chief, later(11)));
		expect(address).toBe("/");
		expect(await tagsOfChange(db(), change)).toEqual(["front:home"]);
		expect(await lead()).toBe("Old");
		expect(await db().auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({ action: "front.publish", actorName: "Chief" });
		const { version } = await row();
		expect(must(await publishFront({ key: "home", version }, chief, later(12))).change).toBeNull();
	});

	test("a save from an older version is refused, and overwrites nothing", async () => {
		const { version } = await row();
		must(await saveFront({ key: "home", version, layout: leading(middle) }, chief, later(13)));
		const before = await row();

		expect(await saveFront({ key: "home", version, layout: leading(newest) }, chief, later(14))).toMatchObject({
			ok: false,
			reason: { code: "changedMeanwhile", version: version + 1 },
		});
		expect(await publishFront({ key: "home", version }, chief, later(14))).toMatchObject({
			ok: false,
			reason: { code: "changedMeanwhile" },
		});
		expect(await row()).toEqual(before);
		expect(await lead()).toBe("Old");
	});

	test("ten minutes of one person's saves are one revision; what went live is never changed", async () => {
		const revisions = () => db().frontRevision.findMany({ orderBy: { number: "asc" }, select: { number: true, publishedAt: true } });
		const before = await revisions();
		const { version } = await row();
		const first = must(await saveFront({ key: "home", version, layout: leading(newest) }, chief, later(14)));
		expect(await revisions()).toEqual(before);

		must(await saveFront({ key: "home", version: first.version, layout: leading(middle) }, chief, later(30)));
		expect(await revisions()).toHaveLength(before.length + 1);
		expect(before[0]).toEqual({ number: 1, publishedAt: later(11) });
	});

	test("a story held from its own desk stands at once, and publishing the draft does not undo it", async () => {
		const held = must(await pinToFront({ articleId: newest, container: "secondary", expiresAt: later(90) }, chief, later(40)));
		expect(await tagsOfChange(db(), held.change)).toEqual(["front:home"]);
		expect(await getHold(newest)).toEqual({ container: "secondary", expiresAt: later(90) });
		expect(await lead()).toBe("Old");

		must(await publishFront({ key: "home", version: (await row()).version }, chief, later(41)));
		expect(await lead()).toBe("Middle");
		expect(await getHold(newest)).toEqual({ container: "secondary", expiresAt: later(90) });

		must(await unpinFromFront(newest, chief, later(42)));
		expect(await getHold(newest)).toBeNull();
	});

	test.each([
		["a story that is not live", async () => (await desk.create({ headline: "Unready" })).articleId, "notLive"],
		["a story that is not there", async () => 9999, "unknownStory"],
	])("%s is not held", async (_, articleId, code) => {
		const before = await row();
		expect(await pinToFront({ articleId: await articleId(), container: "lead" }, chief, noon)).toEqual({ ok: false, reason: { code } });
		expect(await row()).toEqual(before);
	});

	test("a reporter arranges nothing", async () => {
		const before = await row();
		const refused = { ok: false, reason: { code: "notAllowed" } };
		expect(await saveFront({ key: "home", version: before.version, layout: leading(old) }, reporter, noon)).toEqual(refused);
		expect(await publishFront({ key: "home", version: before.version }, reporter, noon)).toEqual(refused);
		expect(await pinToFront({ articleId: old, container: "lead" }, reporter, noon)).toEqual(refused);
		expect(await unpinFromFront(old, reporter, noon)).toEqual(refused);
		expect(await row()).toEqual(before);
	});

	test.each(["nowhere", "section-0", "section-9999", "topic-9999", "section-1x"])("there is no front %s", async (key) => {
		expect(await saveFront({ key, version: 0, layout: leading(old) }, chief, noon)).toEqual({
			ok: false,
			reason: { code: "unknownFront" },
		});
	});

	test.each([
		[{ containers: "all" }, "containers"],
		[{ containers: [{ id: "a", kind: "lead", count: 0, backfill: { by: "newest" } }] }, "containers.0.count"],
		[{ containers: [{ id: "a", kind: "lead", count: 1, backfill: { by: "luck" } }] }, "containers.0.backfill.by"],
		[
			{ containers: [{ id: "a", kind: "promo", count: 1, backfill: { by: "nothing" }, promo: { address: "javascript:alert(1)" } }] },
			"containers.0.promo.address",
		],
		[{ containers: [], excluded: [-1] }, "excluded.0"],
	])("%j is refused by field", async (layout, field) => {
		const before = await row();
		expect(await saveFront({ key: "home", version: before.version, layout }, chief, noon)).toMatchObject({
			ok: false,
			reason: { code: "invalid", fields: [{ field }] },
		});
		expect(await row()).toEqual(before);
	});

	test("a section takes its front with it", async () => {
		const { id } = must(await createSection({ name: "Brief" }, chief, noon));
		const key = `section-${id}`;
		must(await saveFront({ key, version: 0, layout: { containers: [] } }, chief, noon));
		must(await publishFront({ key, version: 1 }, chief, noon));
		must(await deleteSection(id, chief, noon));

		expect(await db().front.count({ where: { key } })).toBe(0);
		expect(await db().frontRevision.count({ where: { front: { key } } })).toBe(0);
	});
});
