import { expect, test } from "vitest";
import { migrate, pendingMigrations } from "./migrate.ts";
import { type Migration, migrationsOf, stepsAfter } from "./migrations.ts";
import { freshSqlite, onBothDatabases } from "./test-database.ts";

const step = (name: string): Migration => ({ name, script: "", checksum: `sum of ${name}` });

test("the steps to take are those that were not taken, in order", () => {
	expect(stepsAfter([step("0001_a")], [step("0001_a"), step("0002_b"), step("0003_c")]).map(({ name }) => name)).toEqual([
		"0002_b",
		"0003_c",
	]);
});

test("a database that a newer version changed is refused", () => {
	expect(() => stepsAfter([step("0009_future")], [step("0001_a")])).toThrow(/newer Bureau \(0009_future\)/);
});

test("a step whose script is not the one that was taken is refused", () => {
	expect(() => stepsAfter([{ ...step("0001_a"), checksum: "other" }], [step("0001_a")])).toThrow(/0001_a is not the one/);
});

test("both dialects have the same steps", () => {
	expect(migrationsOf("sqlite").map(({ name }) => name)).toEqual(migrationsOf("postgresql").map(({ name }) => name));
});

test("processes that migrate at once take each step once", async () => {
	const { url, remove } = await freshSqlite();
	await remove();
	const taken = await Promise.all([migrate(url), migrate(url), migrate(url)]);

	expect(taken.flat()).toEqual(migrationsOf("sqlite").map(({ name }) => name));
	expect(await pendingMigrations(url)).toEqual([]);
	await remove();
});

onBothDatabases("a migrated database", ({ db, url }) => {
	test("has nothing pending", async () => {
		expect(await pendingMigrations(url())).toEqual([]);
		expect(await migrate(url())).toEqual([]);
	});

	test("answers every model with the columns it has", async () => {
		const models = Object.entries(db()).filter(
			([name, value]) =>
				!name.startsWith("$") && !name.startsWith("_") && typeof value === "object" && value !== null && "findFirst" in value,
		);
		expect(models.length).toBeGreaterThan(25);
		for (const [, model] of models) expect(await (model as { findFirst: () => Promise<unknown> }).findFirst()).toBeNull();
	});
});
