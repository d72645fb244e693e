import { articleIdsOf, photoIdsOf, plainText, wordCount } from "#lib/body/body.ts";
import type { Tx } from "#lib/db/client.ts";
import { searchColumns } from "#lib/search/indexed.ts";
import type { StoryDraft } from "./draft.ts";

/** A draft with the slug settled, ready to be kept. */
export type SettledDraft = StoryDraft & { slug: string };

/** `reason` says why it stands apart from the one before; "" for ordinary saves. */
type NewRevision = { articleId: number; draft: SettledDraft; reason: string };

/** Keeps a draft as a new revision of an article. Gives its id. */
export async function addRevision(tx: Tx, made: NewRevision, authorId: string | null, now: Date): Promise<number> {
	const { articleId, draft, reason } = made;
	const newest = await tx.revision.findFirst({ where: { articleId }, orderBy: { number: "desc" }, select: { number: true } });
	const revision = await tx.revision.create({
		data: {
			articleId,
			number: (newest?.number ?? 0) + 1,
			authorId,
			reason,
			createdAt: now,
			savedAt: now,
			...columnsOf(draft),
			...(await relationsOf(tx, draft)),
		},
		select: { id: true },
	});

	return revision.id;
}

/** Puts a draft in the place of what a working revision holds. */
export async function extendRevision(tx: Tx, revisionId: number, draft: SettledDraft, now: Date): Promise<void> {
	const where = { revisionId };
	await tx.revisionByline.deleteMany({ where });
	await tx.revisionTopic.deleteMany({ where });
	await tx.revisionPick.deleteMany({ where });
	await tx.revisionPhoto.deleteMany({ where });
	await tx.revisionSeries.deleteMany({ where });
	await tx.revision.update({ where: { id: revisionId }, data: { savedAt: now, ...columnsOf(draft), ...(await relationsOf(tx, draft)) } });
}

/** Keeps the words of the working revision where the newsroom's search finds them. */
export async function keepWorkingText(tx: Tx, articleId: number, draft: StoryDraft): Promise<void> {
	const text = searchColumns({ headline: draft.headline, standfirst: draft.standfirst, body: plainText(draft.body) });
	await tx.workingText.upsert({ where: { articleId }, create: { articleId, ...text }, update: text });
}

/** Every photo that a draft shows, lead first. */
export function photosOf(draft: StoryDraft): number[] {
	return [...new Set([...(draft.leadPhoto ? [draft.leadPhoto.photoId] : []), ...photoIdsOf(draft.body)])];
}

/** Every other story that a draft names: picked, or offered inside the body. */
export function storiesOf(draft: StoryDraft): number[] {
	return [...new Set([...draft.picks, ...articleIdsOf(draft.body)])];
}

function columnsOf(draft: SettledDraft) {
	return {
		slug: draft.slug,
		sectionId: draft.sectionId,
		headline: draft.headline,
		kicker: draft.kicker,
		standfirst: draft.standfirst,
		dateline: draft.dateline,
		lang: draft.lang,
		leadPhotoId: draft.leadPhoto?.photoId ?? null,
		leadCaption: draft.leadPhoto?.caption ?? "",
		leadCredit: draft.leadPhoto?.credit ?? "",
		leadAlt: draft.leadPhoto?.alt ?? "",
		seoTitle: draft.seoTitle,
		seoDescription: draft.seoDescription,
		wordCount: wordCount(draft.body),
		body: JSON.stringify(draft.body),
	};
}

async function relationsOf(tx: Tx, draft: StoryDraft) {
	return {
		bylines: { create: draft.bylines.map((name, position) => ({ position, ...name })) },
		topics: { create: draft.topicIds.map((topicId, position) => ({ position, topicId })) },
		picks: { create: draft.picks.map((articleId, position) => ({ position, articleId })) },
		...(draft.series ? { series: { create: draft.series } } : {}),
		photos: { create: (await photosThere(tx, draft)).map((photoId) => ({ photoId })) },
	};
}

/** The photos of a draft that are still in the archive: a photo that was deleted meanwhile does not keep the words around it from being saved. */
async function photosThere(tx: Tx, draft: StoryDraft): Promise<number[]> {
	const wanted = photosOf(draft);
	if (wanted.length === 0) return [];
	const there = new Set((await tx.photo.findMany({ where: { id: { in: wanted } }, select: { id: true } })).map(({ id }) => id));

	return wanted.filter((id) => there.has(id));
}
