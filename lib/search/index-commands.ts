import { z } from "zod";
import { dropTerms } from "#lib/also-read/term-commands.ts";
import { db, dialect, type Tx } from "#lib/db/client.ts";
import { addJob } from "#lib/jobs/commands.ts";
import { keepPhotoText } from "#lib/photos/text-commands.ts";
import { sortNameOf } from "#lib/taxonomy/sort-name.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { indexedColumns, type StoryWords } from "./indexed.ts";

const steps = ["names", "published", "working", "photos"] as const;
type Step = (typeof steps)[number];

const payload = z.object({ step: z.enum(steps).default("names"), after: z.number().int().default(0) });

/** How many rows are read at once, and in how many of those that must be written anew the index is changed: a few milliseconds each. */
const atOnce: Record<Step, number> = { names: 200, published: 40, working: 40, photos: 100 };

/**
 * Brings what search keeps to the form that this version compares, some at a time, and asks for the next. The payload says how far it came,
 * so that it goes on there after a restart.
 */
export async function indexAgain(input: unknown, now: Date): Promise<void> {
	const { step, after } = payload.parse(input);
	await db().$transaction(async (tx) => {
		const last = await work[step](tx, after);
		const following = steps[steps.indexOf(step) + 1];
		const next = last !== null ? { step, after: last } : following && { step: following, after: 0 };
		if (next) return addJob(tx, { kind: "indexAgain", key: "indexAgain", payload: next }, now);

		if ((await tx.publishedText.findFirst({ where: { article: { storyTerms: { is: null } } }, select: { articleId: true } })) === null)
			return;
		// Words are counted as they are now, and stories whose words changed are weighed by them.
		await addJob(tx, { kind: "countWords", key: "countWords", payload: {} }, now);
		await addJob(tx, { kind: "weighStories", key: "weighStories", payload: {} }, now);
	});
}

/** Each does the rows after an id, and gives the last id it came to; null where there are no more. */
const work: Record<Step, (tx: Tx, after: number) => Promise<number | null>> = {
	names: sortNamesAgain,
	published: publishedAgain,
	working: workingAgain,
	photos: photosAgain,
};

async function sortNamesAgain(tx: Tx, after: number): Promise<number | null> {
	const asked = {
		where: { id: { gt: after } },
		orderBy: { id: "asc" },
		take: atOnce.names,
		select: { id: true, name: true, sortName: true },
	} as const;
	const topics = await tx.topic.findMany(asked);
	const contributors = await tx.contributor.findMany(asked);
	for (const { id, name, sortName } of topics)
		if (sortName !== sortNameOf(name)) await tx.topic.update({ where: { id }, data: { sortName: sortNameOf(name) } });
	for (const { id, name, sortName } of contributors)
		if (sortName !== sortNameOf(name)) await tx.contributor.update({ where: { id }, data: { sortName: sortNameOf(name) } });
	const ends = [topics, contributors].filter((rows) => rows.length === atOnce.names).map((rows) => rows.at(-1)?.id ?? after);

	return ends.length === 0 ? null : Math.min(...ends);
}

type Row = StoryWords & { articleId: number };

async function publishedAgain(tx: Tx, after: number): Promise<number | null> {
	const rows = await storiesAfter(tx, "PublishedText", after);
	for (const row of rows) {
		const indexed = indexedColumns(row);
		if (Object.values(indexed).every((column) => column === null)) continue;
		await tx.publishedText.update({ where: { articleId: row.articleId }, data: indexed });
		await dropTerms(tx, row.articleId);
	}

	return lastOf(rows, atOnce.published);
}

async function workingAgain(tx: Tx, after: number): Promise<number | null> {
	const rows = await storiesAfter(tx, "WorkingText", after);
	for (const row of rows) {
		const indexed = indexedColumns(row);
		// PostgreSQL's index left common words out, of plain English too.
		if (dialect() === "sqlite" && Object.values(indexed).every((column) => column === null)) continue;
		await tx.workingText.update({ where: { articleId: row.articleId }, data: indexed });
	}

	return lastOf(rows, atOnce.working);
}

async function photosAgain(tx: Tx, after: number): Promise<number | null> {
	const photos = await tx.photo.findMany({ where: { id: { gt: after } }, orderBy: { id: "asc" }, take: atOnce.photos });
	for (const photo of photos) await keepPhotoText(tx, photo);

	return photos.length === atOnce.photos ? (photos.at(-1)?.id ?? null) : null;
}

/** The words of stories after an id. Elsewhere than in SQLite, which has one writer, they are held so that none changes meanwhile. */
async function storiesAfter(tx: Tx, table: "PublishedText" | "WorkingText", after: number): Promise<Row[]> {
	const held = dialect() === "postgresql" ? Prisma.sql`FOR UPDATE` : Prisma.empty;

	return tx.$queryRaw<Row[]>(Prisma.sql`SELECT "articleId", "headline", "standfirst", "body" FROM ${Prisma.raw(`"${table}"`)}
		WHERE "articleId" > ${after} ORDER BY "articleId" LIMIT ${atOnce.published} ${held}`);
}

function lastOf(rows: readonly Row[], most: number): number | null {
	return rows.length === most ? Number(rows.at(-1)?.articleId) : null;
}
