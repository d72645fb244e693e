import { afterAll, expect, onTestFinished, test, vi } from "vitest";
import { announce, caughtUpWith } from "#lib/changes/changes.ts";
import { type Db, openDb } from "#lib/db/client.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import type { Purge } from "../cache/purges.ts";
import { log } from "../log.ts";
import { type Followed, followChanges, pauses } from "./follow.ts";

const noon = new Date("2026-03-01T12:00:00Z");

/** Pages that only note what they are told, and let a test wait for it. */
function notedPages() {
	const purged: string[] = [];
	const waiting = new Map<string, () => void>();
	const pages: Followed = {
		isBlind: false,
		purge: (purge: Purge) => {
			const tags = purge === "everything" ? [purge] : [...purge.tags];
			purged.push(...tags);
			for (const tag of tags) waiting.get(tag)?.();
		},
		setBlind: (isBlind) => {
			pages.isBlind = isBlind;
		},
	};
	const hears = (tag: string) => (purged.includes(tag) ? Promise.resolve() : new Promise<void>((resolve) => waiting.set(tag, resolve)));

	return { pages, purged, hears };
}

onBothDatabases("following the change feed", ({ url, db, dialect }) => {
	let other: Db | null = null;
	afterAll(() => other?.$disconnect());

	test("what another process changes is purged here; what this one changes, before its editor is answered", async () => {
		const { pages, purged, hears } = notedPages();
		const told: number[] = [];
		const following = await followChanges(pages, async (change) => void told.push(change), url());
		other = openDb(url());
		await other.$transaction((tx) => announce(tx, "test", ["theirs"], noon));
		await hears("theirs");

		const change = await db().$transaction((tx) => announce(tx, "test", ["ours"], noon));
		await caughtUpWith(change);
		expect(purged).toContain("ours");
		expect(told).toEqual([change]);
		expect(purged.filter((tag) => tag === "theirs")).toHaveLength(1);
		await following.stop();
	});

	if (dialect === "postgresql")
		test("what another process changes is told by the database itself: nobody has to look", async () => {
			const { pages, hears } = notedPages();
			const never = { usual: 3_600_000, withNotices: 3_600_000, whileAway: 3_600_000 };
			const following = await followChanges(pages, async () => {}, url(), never);
			other ??= openDb(url());
			for (const tag of ["first", "second", "third"]) {
				await other.$transaction((tx) => announce(tx, "test", [tag], noon));
				await hears(tag);
			}

			await following.stop();
		});
	else
		test("where nobody tells, looking twice takes less than a quarter of a second", () => {
			expect(2 * pauses.usual).toBeLessThan(250);
		});

	const ofListeners = "FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'";
	const listeners = async () => (await db().$queryRawUnsafe<unknown[]>(`SELECT pid ${ofListeners}`)).length;

	if (dialect === "postgresql")
		test("a lost connection for notices is made anew, and nothing is missed", async () => {
			const { pages, hears } = notedPages();
			const following = await followChanges(pages, async () => {}, url());
			await db().$queryRawUnsafe(
				"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND pid <> pg_backend_pid()",
			);
			await db().$transaction((tx) => announce(tx, "test", ["meanwhile"], noon));
			await hears("meanwhile");

			expect(pages.isBlind).toBe(false);
			await expect.poll(listeners).toBe(1);
			await following.stop();
		});

	if (dialect === "postgresql")
		test("where notices do not arrive, that is said once and the feed is read as often as where there are none", async () => {
			const said = vi.spyOn(log(), "warn").mockImplementation(() => {});
			onTestFinished(() => said.mockRestore());
			const { pages, hears } = notedPages();
			const never = 3_600_000;
			// A connection to another database of the server hears nothing of this one, as one through PgBouncer's transaction mode does.
			const deaf = url().replace(/[^/]+$/, "postgres");
			const following = await followChanges(
				pages,
				async () => {},
				deaf,
				{ usual: 10, withNotices: never, whileAway: never },
				{ every: 10, timeout: 50 },
			);
			await expect.poll(() => said.mock.calls.length).toBe(1);
			for (const tag of ["quietly", "and again"]) {
				await db().$transaction((tx) => announce(tx, "test", [tag], noon));
				await hears(tag);
			}
			await following.stop();

			expect(said.mock.calls.map(([words]) => String(words))).toEqual([expect.stringContaining("PgBouncer")]);
		});
});
