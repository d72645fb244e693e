import { dialect, type Tx } from "#lib/db/client.ts";
import { type StoryWords, searchColumns } from "./indexed.ts";
import { labelsOf } from "./labels.ts";
import { freePlace, placeOf } from "./place.ts";
import { indexText } from "./words.ts";

type Labelled = { sectionId: number; topicIds: readonly number[]; contributorIds: readonly number[] };

/** Keeps the words of a story that goes live where readers' search finds them. It must not be kept there already. */
export async function keepPublishedText(
	tx: Tx,
	story: { articleId: number; firstPublishedAt: Date } & StoryWords & Labelled,
): Promise<void> {
	const { articleId } = story;
	const place = await settlePlace(tx, story.firstPublishedAt);

	await tx.publishedText.create({ data: { articleId, place, labels: labelsOf(story), ...searchColumns(story) } });
}

/** Puts other words in the place of a live story's text where readers' search finds it. */
export async function changePublishedBody(tx: Tx, articleId: number, body: string): Promise<void> {
	await tx.publishedText.update({ where: { articleId }, data: { body, indexedBody: indexText(body) } });
}

/** Takes a story out of readers' search. */
export async function dropPublishedText(tx: Tx, articleId: number): Promise<void> {
	await tx.publishedText.deleteMany({ where: { articleId } });
}

const looked = 64;

/** Any number that nobody else on the server takes for the same purpose. */
const advisoryLock = 72_707_370;

async function settlePlace(tx: Tx, firstPublishedAt: Date): Promise<number> {
	// SQLite has one writer; elsewhere two who publish in one second wait for each other.
	if (dialect() === "postgresql") await tx.$executeRaw`SELECT pg_advisory_xact_lock(${advisoryLock})`;
	let place = placeOf(firstPublishedAt);
	for (;;) {
		const rows = await tx.publishedText.findMany({
			where: { place: { gte: place } },
			orderBy: { place: "asc" },
			take: looked,
			select: { place: true },
		});
		const free = freePlace(
			place,
			rows.map((row) => Number(row.place)),
		);
		if (free - place < rows.length || rows.length < looked) return free;
		place = free;
	}
}
