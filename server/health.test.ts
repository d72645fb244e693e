import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { announce } from "#lib/changes/changes.ts";
import { openDb } from "#lib/db/client.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { databaseTrouble } from "#lib/db/trouble.ts";
import { type Followed, type Following, followChanges } from "./changes/follow.ts";
import { readinessOf, serveHealth } from "./health.ts";
import { log } from "./log.ts";

const never = 3_600_000;
const fresh = { headers: { "cache-control": "no-cache" } };
const folder = mkdtempSync(join(tmpdir(), "bureau-health-"));
afterAll(() => rmSync(folder, { recursive: true }));

onBothDatabases("the health of a process", ({ url, db }) => {
	const purged = new Set<string>();
	const pages: Followed = {
		isBlind: false,
		purge: (purge) => purge !== "everything" && purge.tags.forEach((tag) => void purged.add(tag)),
		setBlind: (isBlind) => {
			pages.isBlind = isBlind;
		},
	};
	let server: Server;
	let following: Following;
	let address = "";
	let readings = 0;
	let dataDir = folder;
	const catchUp = () => {
		readings += 1;
		return following.catchUp();
	};
	beforeAll(async () => {
		// Nobody looks into the feed by itself here.
		following = await followChanges(pages, async () => {}, url(), { usual: never, withNotices: never, whileAway: never });
		const readiness = readinessOf({
			databaseUrl: url(),
			get dataDir() {
				return dataDir;
			},
			catchUp,
		});
		server = createServer((request, response) => void serveHealth(request, request.url ?? "/", response, readiness));
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterAll(async () => {
		server.closeAllConnections();
		server.close();
		await following.stop();
	});

	test("a process that says it is ready has purged what somebody else changed before it was asked", async () => {
		const other = openDb(url());
		await other.$transaction((tx) => announce(tx, "test", ["theirs"], new Date("2026-03-01T12:00:00Z")));
		await other.$disconnect();
		const answer = await fetch(`${address}/readyz`, fresh);

		expect([answer.status, answer.headers.get("cache-control"), await answer.json()]).toEqual([200, "no-store", { status: "ok" }]);
		expect([...purged]).toEqual(["theirs"]);
	});

	test("a process that answers says so without asking the database", async () => {
		const before = readings;
		expect((await fetch(`${address}/healthz`)).status).toBe(200);
		expect(readings).toBe(before);
	});

	test("a process that cannot read what was changed is not ready, though the database answers", async () => {
		const error = vi.spyOn(log(), "error").mockReturnValue();
		const info = vi.spyOn(log(), "info").mockReturnValue();
		await db().$executeRawUnsafe('ALTER TABLE "Change" RENAME TO "Elsewhere"');
		const answer = await fetch(`${address}/readyz`, fresh);
		await db().$executeRawUnsafe('ALTER TABLE "Elsewhere" RENAME TO "Change"');

		expect([answer.status, await answer.json()]).toEqual([
			503,
			{ status: "unavailable", code: "unknown", reason: "The database does not answer." },
		]);
		expect((await fetch(`${address}/readyz`, fresh)).status).toBe(200);
		expect([error.mock.calls.length, info.mock.calls.length]).toEqual([1, 1]); // once in the log, and once when it is over
	});

	test("a process that a newer version has overtaken says so", async () => {
		const now = new Date();
		await db()
			.$executeRaw`INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at") VALUES ('x', 'y', ${now}, '9999_future', ${now})`;
		const answer = await fetch(`${address}/readyz`, fresh);
		await db().$executeRaw`DELETE FROM "_prisma_migrations" WHERE "id" = 'x'`;

		expect([answer.status, await answer.json()]).toMatchObject([
			503,
			{ code: "newer", reason: expect.stringContaining("newer Bureau (9999_future)") },
		]);
	});

	test("a process whose data folder cannot be written is not ready, and its probes leave nothing behind", async () => {
		dataDir = join(folder, "missing");
		const answer = await fetch(`${address}/readyz`, fresh);
		dataDir = folder;

		expect([answer.status, await answer.json()]).toMatchObject([
			503,
			{ code: "rights", reason: expect.stringContaining("may not be written") },
		]);
		expect((await fetch(`${address}/readyz`, fresh)).status).toBe(200);
		expect(readdirSync(folder)).toEqual([]);
	});

	test.runIf(existsSync("/dev/full"))("a full disk is told from one that may not be written", async () => {
		expect(await writeFile("/dev/full", "x").catch((error: unknown) => databaseTrouble(error))).toMatchObject({ kind: "diskFull" });
	});
});
