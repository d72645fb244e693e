import { audit } from "#lib/audit/audit.ts";
import { plainText, readBody } from "#lib/body/body.ts";
import { announce } from "#lib/changes/changes.ts";
import { dropped, tags } from "#lib/changes/tags.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { addJob } from "#lib/jobs/commands.ts";
import { leaveRedirect } from "#lib/redirects/commands.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { countInSitemap } from "#lib/sitemaps/month-commands.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { addressOf } from "./address.ts";
import type { Status } from "./article.ts";
import { type Candidate, type PublishRefusal, reasonsNotToPublish } from "./publishing.ts";
import { type Loaded, loadForPublishing, tagsOf } from "./publishing-queries.ts";

/** Which revision goes live: the one the editor was looking at, at the version they were looking at. */
export type PublishInput = { articleId: number; revisionId: number; version: number };

export type PublishRefused =
	| { code: "notAllowed" }
	| { code: "unknownStory" }
	| { code: "changedMeanwhile"; version: number }
	| { code: "slugTaken"; slug: string }
	| { code: "notReady"; reasons: PublishRefusal[] };

/** A story that is live. `change` is null where it already was so. */
export type Published = { address: string; change: number | null; at: Date };

/** Puts one revision live: the one the editor was looking at, never "the latest". */
export async function publishArticle(input: PublishInput, by: Actor, now: Date): Promise<Result<Published, PublishRefused>> {
	if (!may(by, "publish")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const article = await loadForPublishing(tx, input.articleId, input.revisionId);
		if (!article) return refuse({ code: "unknownStory" as const });
		if (article.version !== input.version) return refuse({ code: "changedMeanwhile" as const, version: article.version });
		const address = addressOf(article.revision.section.slug, article.revision.slug);
		if (article.publishedRevisionId === article.revision.id) return ok({ address, change: null, at: article.lastPublishedAt ?? now });

		const reasons = reasonsNotToPublish(candidateOf(article), now);
		if (reasons.length > 0) return refuse({ code: "notReady" as const, reasons });
		const holder = await tx.article.findFirst({ where: { slug: article.revision.slug, id: { not: article.id } }, select: { id: true } });
		if (holder) return refuse({ code: "slugTaken" as const, slug: article.revision.slug });

		await pointAt(tx, article, now);
		const firstPublishedAt = article.firstPublishedAt ?? now;
		await list(tx, article, firstPublishedAt);
		await countInSitemap(tx, firstPublishedAt, article.publishedRevisionId === null ? 1 : 0, now);
		await leaveRedirect(tx, article.firstPublishedAt ? addressOf(article.section.slug, article.slug) : null, address, article.id, now);
		await addJob(tx, { kind: "findAlsoRead", key: `findAlsoRead:${article.id}`, payload: { articleId: article.id } }, now);
		await audit(
			tx,
			{
				action: article.publishedRevisionId ? "story.update" : "story.publish",
				subjectKind: "article",
				subjectId: article.id,
				detail: { revision: article.revision.number, address },
			},
			by,
			now,
		);
		const change = await announce(tx, "story.published", tagsOf({ ...article, firstPublishedAt }), now);
		return ok({ address, change, at: now });
	});
}

export type WithdrawRefused =
	| { code: "notAllowed" }
	| { code: "unknownStory" }
	| { code: "notLive" }
	| { code: "invalid"; field: "reason"; message: string };

/** Takes a live story down everywhere. Readers of its address get the reason, with the status 410. */
export async function withdrawArticle(
	input: { articleId: number; reason: string },
	by: Actor,
	now: Date,
): Promise<Result<{ change: number }, WithdrawRefused>> {
	if (!may(by, "withdraw")) return refuse({ code: "notAllowed" });
	const reason = input.reason.normalize("NFC").trim();
	if (reason === "") return refuse({ code: "invalid", field: "reason", message: "Tell readers in a line why this story is gone." });
	if (reason.length > 500)
		return refuse({ code: "invalid", field: "reason", message: "The reason may have at most 500 characters. Shorten it." });

	return db().$transaction(async (tx) => {
		const article = await loadForPublishing(tx, input.articleId, null);
		if (!article) return refuse({ code: "unknownStory" as const });
		if (article.publishedRevisionId === null) return refuse({ code: "notLive" as const });

		await tx.article.update({
			where: { id: article.id },
			data: { status: "withdrawn", publishedRevisionId: null, withdrawnAt: now, withdrawnReason: reason, editedAt: now },
		});
		await unlist(tx, article.id);
		await countInSitemap(tx, article.firstPublishedAt ?? now, -1, now);
		await tx.foundRelated.deleteMany({ where: { OR: [{ articleId: article.id }, { relatedId: article.id }] } });
		await tx.card.deleteMany({ where: { articleId: article.id } });
		await audit(tx, { action: "story.withdraw", subjectKind: "article", subjectId: article.id, detail: { reason } }, by, now);
		return ok({ change: await announce(tx, "story.withdrawn", [...tagsOf(article), dropped(tags.article(article.id))], now) });
	});
}

function candidateOf(article: Loaded): Candidate {
	const { revision } = article;

	return {
		headline: revision.headline,
		wordCount: revision.wordCount,
		bodyPhotos: revision.photos.length - (revision.leadPhotoId ? 1 : 0),
		status: article.status as Status,
		embargoUntil: article.embargoUntil,
	};
}

async function pointAt(tx: Tx, article: Loaded, now: Date): Promise<void> {
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
			lastPublishedAt: now,
			withdrawnAt: null,
			withdrawnReason: null,
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
	const body = plainText(readBody(revision.body));
	await tx.publishedText.create({ data: { articleId, headline: revision.headline, standfirst: revision.standfirst, body } });
}

async function unlist(tx: Tx, articleId: number): Promise<void> {
	await tx.topicListing.deleteMany({ where: { articleId } });
	await tx.contributorListing.deleteMany({ where: { articleId } });
	await tx.publishedText.deleteMany({ where: { articleId } });
}
