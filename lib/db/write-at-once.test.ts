import { expect, test } from "vitest";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { oneOf } from "./one-of.ts";
import { onBothDatabases } from "./test-database.ts";
import { writeAtOnce } from "./write-at-once.ts";

onBothDatabases("writes made at once", ({ db }) => {
	const list = (term: string, weight: number) =>
		Prisma.sql`INSERT INTO "TermListing" ("term", "articleId", "weight") VALUES (${term}, 1, ${weight})`;
	const drop = (...terms: string[]) => Prisma.sql`DELETE FROM "TermListing" WHERE ${oneOf("term", terms)}`;
	const make = (...writes: Prisma.Sql[]) => db().$transaction((tx) => writeAtOnce(tx, writes));
	const kept = async () => (await db().termListing.findMany({ orderBy: { term: "asc" } })).map(({ term, weight }) => `${term} ${weight}`);

	test("are all made, however many", async () => {
		await make();
		expect(await kept()).toEqual([]);
		await make(list("comet", 1));
		await make(drop("comet"), list("dust", 2), list("tail", 3));
		expect(await kept()).toEqual(["dust 2", "tail 3"]);
	});

	test("are none of them made where one cannot be", async () => {
		await expect(make(drop("dust"), list("moon", 4), list("tail", 3))).rejects.toThrow();
		expect(await kept()).toEqual(["dust 2", "tail 3"]);
	});

	test("find one of many texts, whatever stands in it, and none of no texts", async () => {
		const odd = [`it's "odd"`, "{a,b}", "नमस्ते", "back\\slash"];
		await make(...odd.map((term) => list(term, 5)));
		await make(drop());
		expect(await kept()).toHaveLength(6);
		await make(drop(...odd, "not there"));
		expect(await kept()).toEqual(["dust 2", "tail 3"]);
	});
});
