import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { freshSqlite, onBothDatabases } from "./test-database.ts";

type Writer = { process: ChildProcessWithoutNullStreams; acknowledged: string[]; trouble: () => string; ended: Promise<unknown> };

function startWriter(url: string, prefix: string, count: number): Writer {
	const child = spawn(process.execPath, [
		"--disable-warning=ExperimentalWarning",
		join(import.meta.dirname, "writer.test-support.ts"),
		url,
		prefix,
		String(count),
	]);
	const acknowledged: string[] = [];
	let trouble = "";
	createInterface({ input: child.stdout }).on("line", (slug) => acknowledged.push(slug));
	child.stderr.on("data", (words) => (trouble += words));

	return { process: child, acknowledged, trouble: () => trouble, ended: once(child, "close") };
}

onBothDatabases("several processes", ({ url, db, dialect }) => {
	test("four that read and then write all have every write acknowledged and kept", async () => {
		const writers = ["a", "b", "c", "d"].map((prefix) => startWriter(url(), prefix, 40));
		await Promise.all(writers.map(({ ended }) => ended));

		expect(writers.map((writer) => writer.trouble())).toEqual(["", "", "", ""]);
		expect(await db().section.count()).toBe(160);
		// One writer at a time: no two counted the same rows before they wrote.
		if (dialect === "sqlite") expect(new Set((await db().section.findMany()).map(({ name }) => name)).size).toBe(160);
	});
});

test("a process killed in the middle of writes loses none that it was told was kept, and leaves the file whole", async () => {
	const { url, remove } = await freshSqlite();
	const writer = startWriter(url, "k", 100_000);
	while (writer.acknowledged.length < 50) await once(writer.process.stdout, "data");
	writer.process.kill("SIGKILL");
	await writer.ended;

	const database = new Database(url.replace(/^file:/, ""));
	const kept = new Set(database.prepare("SELECT slug FROM Section").pluck().all());
	expect(writer.acknowledged.filter((slug) => !kept.has(slug))).toEqual([]);
	expect(kept.size).toBeGreaterThanOrEqual(50);
	expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
	database.close();
	await remove();
});
