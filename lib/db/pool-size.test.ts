import pg from "pg";
import { expect, inject, test } from "vitest";
import { openDb } from "./client.ts";
import { allowedConnections, poolSizeFor } from "./pool-size.ts";
import { onBothDatabases } from "./test-database.ts";

test.each([
	{ allowed: 97, processes: 1, size: 10 },
	{ allowed: 97, processes: 4, size: 5 },
	{ allowed: 9, processes: 1, size: 2 },
	{ allowed: 9, processes: 2, size: 2 },
])("of $allowed connections, each of $processes processes keeps $size", ({ allowed, processes, size }) => {
	expect(poolSizeFor(allowed, processes)).toBe(size);
});

test("with PostgreSQL's own limit, four Bureaus of any number of processes up to eight leave room", () => {
	for (let processes = 1; processes <= 8; processes += 1) expect(4 * processes * (poolSizeFor(97, processes) + 1)).toBeLessThanOrEqual(97);
});

test.runIf(inject("postgresqlServer"))("the server is asked what it allows, and a user's own limit counts", async () => {
	const server = inject("postgresqlServer") ?? "";
	const client = new pg.Client({ connectionString: `${server}/postgres` });
	await client.connect();
	await client.query("CREATE ROLE limited LOGIN PASSWORD 'limited' CONNECTION LIMIT 7");

	expect(await allowedConnections(`${server}/postgres`)).toBe(197);
	expect(await allowedConnections(`${server.replace("bureau:bureau@", "limited:limited@")}/postgres`)).toBe(7);
	await client.query("DROP ROLE limited");
	await client.end();
});

onBothDatabases("a pool", ({ url, dialect }) => {
	if (dialect === "postgresql")
		test("never has more connections than it may, and does all that it is asked", async () => {
			const db = openDb(url(), { poolSize: 2 });
			const asked = Array.from(
				{ length: 12 },
				() => db.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid, pg_sleep(0.01)::text AS slept`,
			);
			const pids = (await Promise.all(asked)).map(([row]) => row?.pid);

			expect(pids).toHaveLength(12);
			expect(new Set(pids).size).toBeLessThanOrEqual(2);
			await db.$disconnect();
		});
	else test("is PostgreSQL's alone", async () => expect(await openDb(url(), { poolSize: 2 }).section.count()).toBe(0));
});
