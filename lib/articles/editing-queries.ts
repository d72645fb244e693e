import { photoIdsOf } from "#lib/body/body.ts";
import { listCorrectionsForEditing } from "#lib/corrections/queries.ts";
import { db } from "#lib/db/client.ts";
import { getHold } from "#lib/fronts/held-queries.ts";
import { coverageOf } from "#lib/live/coverage.ts";
import { listLinked } from "#lib/translations/queries.ts";
import { addressOf } from "./address.ts";
import type { Status } from "./article.ts";
import type { StoryDraft } from "./draft.ts";
import { draftColumns, toDraft } from "./draft-rows.ts";
import type { EditedStory, NamedInDraft } from "./editing.ts";
import { getCards, getPhotoFiles } from "./queries.ts";
import { storiesOf } from "./revision-commands.ts";
import { getPlannedWithdrawal } from "./scheduling-queries.ts";
import { isDerivedSlug } from "./slug-from.ts";
import { headlineLanguage } from "./slug-queries.ts";

/** A story for its editor; null where there is none. Whether this person may edit it is the caller's to ask. */
export async function getArticleForEditing(articleId: number): Promise<EditedStory | null> {
	const article = await db().article.findFirst({
		where: { id: articleId },
		include: {
			section: { select: { slug: true } },
			publishedRevision: { select: { publishedAt: true } },
			workingRevision: { include: draftColumns },
		},
	});
	const revision = article?.workingRevision;
	if (!article || !revision) return null;

	const lang = await headlineLanguage(db(), revision);
	const isDerived = revision.slug === `story-${article.id}` || isDerivedSlug(revision.slug, revision.headline, article.id, lang);
	const followsHeadline = article.firstPublishedAt === null && isDerived;
	return {
		articleId: article.id,
		version: article.version,
		status: article.status as Status,
		createdById: article.createdById,
		assigneeId: article.assigneeId,
		draft: { ...toDraft(revision), slug: followsHeadline ? "" : revision.slug },
		revision: {
			id: revision.id,
			number: revision.number,
			slug: revision.slug,
			wordCount: revision.wordCount,
			savedAt: revision.savedAt,
			savedBy: revision.author?.name ?? "",
		},
		publishedRevisionId: article.publishedRevisionId,
		liveAddress: article.publishedRevisionId ? addressOf(article.section.slug, article.slug) : null,
		hasUnpublishedChanges: article.publishedRevisionId !== null && article.publishedRevisionId !== revision.id,
		firstPublishedAt: article.firstPublishedAt,
		lastPublishedAt: article.lastPublishedAt,
		liveSince: article.publishedRevision?.publishedAt ?? null,
		withdrawnReason: article.withdrawnReason,
		corrections: await listCorrectionsForEditing(article.id),
		translations: await listLinked(article.id),
		plan: planOf(article),
		plannedWithdrawal: await getPlannedWithdrawal(article.id, article.withdrawAt),
		coverage: coverageOf(article),
		pin: await getHold(article.id),
	};
}

function planOf({ publishAt, scheduledRevisionId }: { publishAt: Date | null; scheduledRevisionId: number | null }): EditedStory["plan"] {
	return publishAt && scheduledRevisionId ? { at: publishAt, revisionId: scheduledRevisionId } : null;
}

/** Everything that a draft names by id, as its editor shows it. What is gone, or not public, is absent. */
export async function getNamedInDraft(draft: StoryDraft): Promise<NamedInDraft> {
	const contributorIds = draft.bylines.flatMap((name) => name.contributorId ?? []);
	const photoIds = [...photoIdsOf(draft.body), ...(draft.leadPhoto ? [draft.leadPhoto.photoId] : [])];
	const [topics, contributors, photos, stories] = await Promise.all([
		db().topic.findMany({ where: { id: { in: draft.topicIds } }, select: { id: true, name: true } }),
		db().contributor.findMany({ where: { id: { in: contributorIds } }, select: { id: true, name: true, kind: true } }),
		getPhotoFiles(photoIds),
		getCards(storiesOf(draft)),
	]);

	return { topics: byId(topics), contributors: byId(contributors), photos, stories };
}

function byId<Row extends { id: number }>(rows: Row[]): Record<number, Row> {
	return Object.fromEntries(rows.map((row) => [row.id, row]));
}
