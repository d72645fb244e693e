import { setImmediate as breathe } from "node:timers/promises";
import { topicTerm } from "#lib/also-read/weigh.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { addJob } from "#lib/jobs/commands.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { type CountedWord, WordCount } from "./count.ts";

/** At most so many stories are counted; of more, every second, third and so on. */
const mostCounted = 100_000;
const mostWords = 200_000;
/** In a paper of this size or more, a word that stands in one story alone may well be a slip. */
const large = 2000;
/** Stories read, and words written, at once: a few milliseconds each. */
const readAtOnce = 50;
const writtenAtOnce = 500;
const theOne = 1;

/** Counts anew in how many published stories each word stands. */
export async function countWords(now: Date): Promise<void> {
	const stories = await db().publishedText.count();
	const scale = Math.max(1, Math.ceil(stories / mostCounted));
	const count = new WordCount();
	for await (const text of publishedTexts(scale)) count.add(text);

	const words = [...count.words(count.texts >= large ? 2 : 1, mostWords, scale), ...(await countTopics())];
	const before = await db().vocabulary.findFirst({ where: { id: theOne } });
	const round = (before?.round ?? 0) + 1;
	for (let from = 0; from < words.length; from += writtenAtOnce) {
		await keepWords(words.slice(from, from + writtenAtOnce), round);
		await breathe();
	}
	await db().word.deleteMany({ where: { round: { not: round } } });
	const counted = { round, stories, changes: 0, countedAt: now };
	await db().vocabulary.upsert({ where: { id: theOne }, create: { id: theOne, ...counted }, update: counted });
}

/** Notes that one more story was published, and asks for a count where so many were that the last says too little. */
export async function noteNewWords(tx: Tx, now: Date): Promise<void> {
	const { count } = await tx.vocabulary.updateMany({ where: { id: theOne }, data: { changes: { increment: 1 } } });
	if (count === 0) return;
	const { changes, stories } = await tx.vocabulary.findFirstOrThrow({ where: { id: theOne } });

	if (changes >= Math.max(20, stories * 0.05)) await addJob(tx, { kind: "countWords", key: "countWords", payload: {} }, now);
}

async function* publishedTexts(scale: number): AsyncGenerator<string> {
	let last = 0;
	for (;;) {
		const rows = await db().$queryRaw<{ articleId: number; headline: string; standfirst: string; body: string }[]>(Prisma.sql`
			SELECT "articleId", "headline", "standfirst", "body" FROM "PublishedText"
			WHERE "articleId" > ${last} AND "articleId" % ${scale} = 0 ORDER BY "articleId" LIMIT ${readAtOnce}`);
		for (const { headline, standfirst, body } of rows) yield `${headline}\n${standfirst}\n${body}`;
		if (rows.length < readAtOnce) return;
		last = Number(rows.at(-1)?.articleId);
		await breathe();
	}
}

async function countTopics(): Promise<CountedWord[]> {
	const topics = await db().topicListing.groupBy({ by: ["topicId"], _count: true });

	return topics.map(({ topicId, _count }) => ({ word: topicTerm(topicId), stem: topicTerm(topicId), stories: _count }));
}

async function keepWords(words: readonly CountedWord[], round: number): Promise<void> {
	const rows = words.map(({ word, stem, stories }) => Prisma.sql`(${word}, ${stem}, ${stories}, ${round})`);

	await db().$executeRaw(Prisma.sql`INSERT INTO "Word" ("word", "stem", "stories", "round") VALUES ${Prisma.join(rows)}
		ON CONFLICT ("word") DO UPDATE SET "stem" = excluded."stem", "stories" = excluded."stories", "round" = excluded."round"`);
}
