import { createServer, type Server } from "node:net";
import process from "node:process";
import pg from "pg";
import { beforeEach, expect, inject, test, vi } from "vitest";
import { surveyDatabase } from "#lib/db/survey.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { databaseTrouble } from "#lib/db/trouble.ts";
import { Refusal } from "./launcher/refusal.mjs";
import { inWords, whenDatabaseAnswers } from "./wait-for-database.ts";

const nobody = "postgresql://bureau:secret@127.0.0.1:1/paper";
// What is shown while it waits.
beforeEach(() => {
	vi.spyOn(console, "log").mockReturnValue();
	vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
const away = () => Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });

test("a database that is away at first is waited for", async () => {
	let tries = 0;
	const work = async () => {
		tries += 1;
		if (tries < 4) throw away();
		return "there";
	};

	expect(await whenDatabaseAnswers(work, { databaseUrl: nobody, between: 1 })).toBe("there");
});

test("one that stays away is refused with the true cause, once the time is over", async () => {
	const waiting = whenDatabaseAnswers(() => surveyDatabase(nobody), { databaseUrl: nobody, between: 1, patience: 50 });

	await expect(waiting).rejects.toBeInstanceOf(Refusal);
	await expect(waiting).rejects.toThrow(/PostgreSQL cannot be reached \(paper on 127\.0\.0\.1:1\).*ECONNREFUSED/);
});

test("what waiting does not mend is told at once, and an error of ours stays as it is", async () => {
	let tries = 0;
	const wrong = async () => {
		tries += 1;
		throw Object.assign(new Error("password authentication failed"), { code: "28P01" });
	};
	await expect(whenDatabaseAnswers(wrong, { databaseUrl: nobody })).rejects.toThrow("Correct DATABASE_URL");
	expect(tries).toBe(1);

	const own = new TypeError("x is not a function");
	await expect(whenDatabaseAnswers(() => Promise.reject(own), { databaseUrl: nobody })).rejects.toBe(own);
});

test.runIf(inject("postgresqlServer"))("a server that is starting is waited for", async () => {
	const { hostname, port } = new URL(inject("postgresqlServer") ?? "");
	let connections = 0;
	const proxy: Server = createServer((socket) => {
		connections += 1;
		socket.on("error", () => {}); // the client gives up
		// "57P03: the database system is starting up", as the protocol writes it.
		const fields = Buffer.from("SFATAL\0C57P03\0Mthe database system is starting up\0\0");
		const head = Buffer.alloc(5);
		head.write("E");
		head.writeInt32BE(fields.length + 4, 1);
		socket.once("data", () => socket.end(Buffer.concat([head, fields])));
	});
	await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
	const address = proxy.address();
	const starting = `postgresql://bureau:bureau@127.0.0.1:${typeof address === "object" ? address?.port : 0}/postgres`;
	const ready = `postgresql://bureau:bureau@${hostname}:${port}/postgres`;

	const found = await whenDatabaseAnswers(() => surveyDatabase(connections < 3 ? starting : ready), { databaseUrl: starting, between: 1 });
	expect([found.state, connections]).toEqual(["absent", 3]);
	proxy.close();
});

onBothDatabases("a locked database", ({ url, dialect }) => {
	if (dialect === "postgresql")
		test("is told from one that is away, and the session that has locked it is named", { timeout: 30_000 }, async () => {
			const other = new pg.Client({ connectionString: url(), application_name: "nightly backup" });
			await other.connect();
			await other.query('BEGIN; LOCK TABLE "Change" IN ACCESS EXCLUSIVE MODE');
			const error = await surveyDatabase(url()).catch((thrown: unknown) => thrown);

			expect(databaseTrouble(error)).toMatchObject({ kind: "locked", passes: true });
			expect((await inWords(error, url())).message).toMatch(/nightly backup, user bureau.* has locked Change for \d+ s/);
			await other.end();
			expect(await whenDatabaseAnswers(() => surveyDatabase(url()), { databaseUrl: url() })).toEqual({ state: "blank", photos: 0 });
		});
	else
		test("that nobody has used is blank", async () => {
			expect(await surveyDatabase(url())).toEqual({ state: "blank", photos: 0 });
		});
});
