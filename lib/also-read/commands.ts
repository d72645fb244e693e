import { z } from "zod";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { writeAtOnce } from "#lib/db/write-at-once.ts";
import { listTranslationIds } from "#lib/translations/queries.ts";
import { noteNewWords } from "#lib/vocabulary/commands.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import { listCandidates, listCopies } from "./candidate-queries.ts";
import { type Chosen, chooseAlsoRead, type Likened, likest, mostKept, type Reading } from "./choose.ts";
import { askToRefresh } from "./forget-commands.ts";
import { getKept } from "./kept-queries.ts";
import { reasonFor, spellingsOf } from "./reason.ts";
import { getStory, listOutdated, listPackage, type PublishedStory } from "./story-queries.ts";
import { weighInPaper, weighNewest, writesOfTerms } from "./term-commands.ts";
import type { Weighed } from "./weigh.ts";

const payload = z.object({ articleId: z.number().int() });

/** The likest of the others are asked whether this one belongs to theirs; so many, whatever the paper's size. */
const mostNeighbours = 6;
/** Only what is so alike can be the same copy, and is read to see. */
const perhapsCopy = 0.5;
const mostRead = 8;

/** Finds the stories most like one that was published, keeps them for its page, and asks its neighbours to look again, those too that it came to stand with. */
export async function findAlsoRead(input: unknown, now: Date): Promise<void> {
	const { articleId } = payload.parse(input);
	await weighNewest(now);
	const found = await find(articleId, now);
	const outdated = found ? await listOutdated(found.story) : [];
	await db().$transaction(async (tx) => {
		await noteNewWords(tx, now);
		for (const id of outdated) await askToRefresh(tx, id, now);
		if (found) await askNeighbours(tx, articleId, found.chosen, now);
	});
}

/** Finds them anew for one story alone. */
export async function refreshAlsoRead(input: unknown, now: Date): Promise<void> {
	await find(payload.parse(input).articleId, now);
}

/** A story as it is kept for another. */
type Found = { id: number; score: number; reason: string };

async function find(articleId: number, now: Date): Promise<{ story: PublishedStory; chosen: Chosen[] } | null> {
	const story = await getStory(articleId);
	if (!story) return null; // withdrawn meanwhile
	const terms = await weighInPaper(story.text, now);
	const reading = {
		terms: new Map(terms.map(({ term, weight }) => [term, weight])),
		sectionId: story.sectionId,
		firstPublishedAt: story.firstPublishedAt,
	};
	const [candidates, translations] = await Promise.all([listCandidates(articleId, terms, now), listTranslated(story)]);
	const others = candidates.filter(({ id }) => !translations.includes(id));
	const chosen = await chooseFit(story, reading, likest(reading, others));
	const { headline, standfirst, body } = story.text;
	const written = spellingsOf(`${headline}\n${standfirst}\n${body}`);
	const found = chosen.map(({ shared, ...rest }) => ({ ...rest, reason: JSON.stringify(reasonFor(shared, written)) }));

	await db().$transaction((tx) => keep(tx, articleId, { terms, found }, now));
	return { story, chosen };
}

/** Keeps what a story is about and what was found for it, as far as readers still see the one and the others. */
async function keep(tx: Tx, articleId: number, { terms, found }: { terms: Weighed[]; found: Found[] }, now: Date): Promise<void> {
	const ids = found.map(({ id }) => id);
	const before = await getKept(tx, articleId, ids);
	if (!before.live.has(articleId)) return; // withdrawn meanwhile, it must not come back through this

	const live = found.filter(({ id }) => before.live.has(id));
	await writeAtOnce(tx, [...writesOfTerms(articleId, terms, before.terms), ...writesOfFound(articleId, live, before.found, now)]);
	// Readers see order, not scores.
	if (before.found.join() !== live.map(({ id }) => id).join()) await announce(tx, "alsoRead.found", [tags.article(articleId)], now);
}

async function listTranslated({ id, translationGroupId }: PublishedStory): Promise<number[]> {
	return translationGroupId === null ? [] : listTranslationIds(id);
}

/**
 * Chooses among the candidates that may be offered. Whether one may is asked of those that would be chosen, not of all: it means to read what
 * stands in them. What is not chosen changes nothing for the others, so the outcome is the same.
 */
async function chooseFit(story: PublishedStory, reading: Reading, candidates: readonly Likened[]): Promise<Chosen[]> {
	let left = candidates;
	for (;;) {
		const chosen = chooseAlsoRead(
			reading,
			left.map(({ candidate }) => candidate),
		);
		const ids = new Set(chosen.map(({ id }) => id));
		const unfit = await listUnfit(
			story,
			left.filter(({ candidate }) => ids.has(candidate.id)),
		);
		if (unfit.size === 0) return chosen;
		left = left.filter(({ candidate }) => !unfit.has(candidate.id));
	}
}

/** Those of the candidates that may not be offered: they stand with the story already, or are copies of it. */
async function listUnfit(story: PublishedStory, candidates: readonly Likened[]): Promise<Set<number>> {
	const perhapsCopies = candidates.filter(({ like }) => like >= perhapsCopy).slice(0, mostRead);
	const [inPackage, copies] = await Promise.all([
		listPackage(
			story,
			candidates.map(({ candidate }) => candidate.id),
		),
		listCopies(
			story.text.body,
			perhapsCopies.map(({ candidate }) => candidate.id),
		),
	]);

	const unfit = new Set([...inPackage, ...copies]);
	return new Set(candidates.flatMap(({ candidate: { id } }) => (unfit.has(id) ? [id] : [])));
}

/** The writes that put the stories found for one in the place of those that were (`before`, their ids). */
function writesOfFound(articleId: number, found: readonly Found[], before: readonly number[], now: Date): Prisma.Sql[] {
	const ids = new Set(found.map(({ id }) => id));
	const gone = before.filter((id) => !ids.has(id));
	const rows = found.map(({ id, score, reason }, rank) => Prisma.sql`(${articleId}, ${id}, ${rank}, ${score}, ${reason}, ${now})`);

	return [
		...(gone.length > 0
			? [Prisma.sql`DELETE FROM "FoundRelated" WHERE "articleId" = ${articleId} AND "relatedId" IN (${Prisma.join(gone)})`]
			: []),
		...(rows.length > 0
			? [
					Prisma.sql`INSERT INTO "FoundRelated" ("articleId", "relatedId", "rank", "score", "reason", "foundAt") VALUES ${Prisma.join(rows)}
						ON CONFLICT ("articleId", "relatedId") DO UPDATE SET "rank" = excluded."rank", "score" = excluded."score",
							"reason" = excluded."reason", "foundAt" = excluded."foundAt"`,
				]
			: []),
	];
}

/** A neighbour looks again where its list is short, or this story goes better with it than the last that it has. */
async function askNeighbours(tx: Tx, articleId: number, chosen: readonly Chosen[], now: Date): Promise<void> {
	for (const { id, score } of chosen.slice(0, mostNeighbours)) {
		const has = await tx.foundRelated.findMany({ where: { articleId: id }, select: { relatedId: true, score: true } });
		if (has.some(({ relatedId }) => relatedId === articleId)) continue;
		const last = Math.min(...has.map((found) => found.score));
		if (has.length < mostKept || score > last) await askToRefresh(tx, id, now);
	}
}
