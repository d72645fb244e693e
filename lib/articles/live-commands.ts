import { forgetAlsoRead } from "#lib/also-read/forget-commands.ts";
import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { dropped, tags } from "#lib/changes/tags.ts";
import type { Tx } from "#lib/db/client.ts";
import { addJob } from "#lib/jobs/commands.ts";
import { searchedText } from "#lib/live/text-queries.ts";
import { publishPhotos } from "#lib/photos/publication-commands.ts";
import { leaveRedirect } from "#lib/redirects/commands.ts";
import { dropPublishedText, keepPublishedText } from "#lib/search/commands.ts";
import { countInSitemap } from "#lib/sitemaps/month-commands.ts";
import { syndicate } from "#lib/syndication/commands.ts";
import type { Actor } from "#lib/users/role.ts";
import { addressOf } from "./address.ts";
import { type Loaded, tagsOf } from "./publishing-queries.ts";

/**
 * Puts the loaded revision live: the pointer, the lists, the old address, what follows from it. Whether it may is the caller's to ask. A
 * minor edit of a live story leaves "Updated" where it was. Gives the change.
 */
export async function goLive(tx: Tx, article: Loaded, by: Actor, now: Date, choices: { isMinor?: boolean } = {}): Promise<number> {
	const address = addressOf(article.revision.section.slug, article.revision.slug);
	const firstPublishedAt = article.firstPublishedAt ?? now;
	const isMinor = choices.isMinor === true && article.publishedRevisionId !== null;
	await pointAt(tx, article, isMinor ? (article.lastPublishedAt ?? firstPublishedAt) : now, now);
	await publishPhotos(
		tx,
		article.revision.photos.map(({ photoId }) => photoId),
		now,
	);
	await list(tx, article, firstPublishedAt);
	await countInSitemap(tx, firstPublishedAt, article.publishedRevisionId === null ? 1 : 0, now);
	await leaveRedirect(tx, article.firstPublishedAt ? addressOf(article.section.slug, article.slug) : null, address, article.id, now);
	await addJob(tx, { kind: "findAlsoRead", key: `findAlsoRead:${article.id}`, payload: { articleId: article.id } }, now);
	await syndicate(tx, article, now);
	const action = article.publishedRevisionId ? "story.update" : "story.publish";
	const detail = { revision: article.revision.number, address, ...(isMinor ? { isMinor } : {}) };
	await audit(tx, { action, subjectKind: "article", subjectId: article.id, detail }, by, now);

	return announce(tx, "story.published", tagsOf({ ...article, firstPublishedAt }), now);
}

/** Takes a live story down everywhere. Whether it may be is the caller's to ask. Gives the change. */
export async function takeDown(tx: Tx, article: Loaded, reason: string, by: Actor, now: Date): Promise<number> {
	await tx.article.update({
		where: { id: article.id },
		data: {
			status: "withdrawn",
			publishedRevisionId: null,
			withdrawnAt: now,
			withdrawnReason: reason,
			withdrawAt: null,
			scheduledRevisionId: null,
			publishAt: null,
			editedAt: now,
		},
	});
	await unlist(tx, article.id);
	await countInSitemap(tx, article.firstPublishedAt ?? now, -1, now);
	await forgetAlsoRead(tx, article.id, now);
	await syndicate(tx, article, now);
	await audit(tx, { action: "story.withdraw", subjectKind: "article", subjectId: article.id, detail: { reason } }, by, now);

	return announce(tx, "story.withdrawn", [...tagsOf(article), dropped(tags.article(article.id))], now);
}

async function pointAt(tx: Tx, article: Loaded, lastPublishedAt: Date, now: Date): Promise<void> {
	const { revision } = article;
	await tx.revision.update({ where: { id: revision.id }, data: { publishedAt: now } });
	await tx.article.update({
		where: { id: article.id },
		data: {
			status: "published",
			slug: revision.slug,
			sectionId: revision.sectionId,
			publishedRevisionId: revision.id,
			firstPublishedAt: article.firstPublishedAt ?? now,
			lastPublishedAt,
			withdrawnAt: null,
			withdrawnReason: null,
			// What was planned before is not what this editor saw.
			scheduledRevisionId: null,
			publishAt: null,
			editedAt: now,
		},
	});
}

/** Writes what readers' lists and search read. */
async function list(tx: Tx, article: Loaded, firstPublishedAt: Date): Promise<void> {
	await unlist(tx, article.id);
	const { revision, id: articleId } = article;
	const contributorIds = [...new Set(revision.bylines.flatMap((name) => name.contributorId ?? []))];
	await tx.topicListing.createMany({ data: revision.topics.map(({ topicId }) => ({ topicId, articleId, firstPublishedAt })) });
	await tx.contributorListing.createMany({ data: contributorIds.map((contributorId) => ({ contributorId, articleId, firstPublishedAt })) });
	if (revision.series) {
		const { seriesId, part } = revision.series;
		await tx.seriesListing.create({ data: { articleId, seriesId, part, firstPublishedAt } });
	}
	await keepPublishedText(tx, {
		articleId,
		firstPublishedAt,
		sectionId: revision.sectionId,
		topicIds: revision.topics.map(({ topicId }) => topicId),
		contributorIds,
		headline: revision.headline,
		standfirst: revision.standfirst,
		body: await searchedText(tx, article),
	});
}

async function unlist(tx: Tx, articleId: number): Promise<void> {
	await tx.topicListing.deleteMany({ where: { articleId } });
	await tx.contributorListing.deleteMany({ where: { articleId } });
	await tx.seriesListing.deleteMany({ where: { articleId } });
	await dropPublishedText(tx, articleId);
}
