import Database from "better-sqlite3";
import pg from "pg";
import { expect, inject, test } from "vitest";
import { readLayout } from "#lib/fronts/layout.ts";
import { type Migration, migrationsOf } from "./migrations.ts";

const name = /_front_revisions$/;
const before = (steps: Migration[]) =>
	steps.slice(
		0,
		steps.findIndex((step) => name.test(step.name)),
	);
const step = (steps: Migration[]) => steps.find((each) => name.test(each.name))?.script ?? "";

/** A paper whose front page holds three stories, as versions before wrote it. */
const paper = (time: (iso: string) => string) => `
INSERT INTO "Section" ("id", "slug", "name", "createdAt") VALUES (1, 'opinion', 'Opinion', ${time("2026-01-01T00:00:00Z")}), (2, 'world', 'World', ${time("2026-01-01T00:00:00Z")});
INSERT INTO "Article" ("id", "slug", "sectionId", "createdAt", "editedAt") VALUES ${[1, 2, 3]
	.map((id) => `(${id}, 's${id}', 2, ${time("2026-01-01T00:00:00Z")}, ${time("2026-01-01T00:00:00Z")})`)
	.join()};
INSERT INTO "Front" ("id", "key", "updatedAt") VALUES (5, 'home', ${time("2026-01-02T00:00:00Z")});
INSERT INTO "Card" ("frontId", "container", "position", "articleId", "headline", "expiresAt") VALUES
	(5, 'lead', 0, 1, 'It''s "so"', ${time("2026-01-03T04:05:06.789Z")}), (5, 'secondary', 0, 2, '', NULL), (5, 'secondary', 0, 3, '', NULL);`;

type Kept = { layout: string; key: string; version: number; live: boolean; opinions: string };

const question = `SELECT r."layout", f."key", f."version", f."liveRevisionId" = r."id" AND f."draftRevisionId" = r."id" AS live,
	(SELECT s."slug" FROM "Section" s WHERE s."isOpinion") AS opinions FROM "Front" f JOIN "FrontRevision" r ON r."frontId" = f."id"`;

function expectKept(rows: Kept[]) {
	expect(rows.map(({ key, version, live, opinions }) => ({ key, version, live: Boolean(live), opinions }))).toEqual([
		{ key: "home", version: 1, live: true, opinions: "opinion" },
	]);
	const { containers } = readLayout(rows[0]?.layout ?? "");
	expect(
		containers.map(({ kind, count, cards }) => [
			kind,
			count,
			cards.map(({ articleId, headline, expiresAt }) => [articleId, headline, expiresAt]),
		]),
	).toEqual([
		["lead", 1, [[1, 'It\'s "so"', "2026-01-03T04:05:06.789Z"]]],
		[
			"secondary",
			4,
			[
				[3, "", null],
				[2, "", null],
			],
		],
		["river", 8, []],
		["sections", 4, []],
	]);
}

test("what a front page held before it had revisions is its first (SQLite)", () => {
	const database = new Database(":memory:");
	database.pragma("foreign_keys = OFF");
	const steps = migrationsOf("sqlite");
	for (const { script } of before(steps)) database.exec(script);
	database.exec(paper((iso) => String(Date.parse(iso))));
	database.exec(step(steps));

	expect(database.pragma("foreign_key_check")).toEqual([]);
	expectKept(database.prepare(question).all() as Kept[]);
	database.close();
});

test.skipIf(!inject("postgresqlServer"))("what a front page held before it had revisions is its first (PostgreSQL)", async () => {
	const server = `${inject("postgresqlServer")}`;
	const admin = new pg.Client({ connectionString: `${server}/postgres` });
	await admin.connect();
	const client = new pg.Client({ connectionString: `${server}/front_revisions` });
	try {
		await admin.query(`CREATE DATABASE "front_revisions"`);
		await client.connect();
		const steps = migrationsOf("postgresql");
		for (const { script } of before(steps)) await client.query(script);
		await client.query(paper((iso) => `'${iso.replace("Z", "")}'`));
		await client.query(step(steps));
		expectKept((await client.query(question)).rows);
	} finally {
		await client.end();
		await admin.query(`DROP DATABASE IF EXISTS "front_revisions" WITH (FORCE)`);
		await admin.end();
	}
});
