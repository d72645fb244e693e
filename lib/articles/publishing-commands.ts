import { db } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { addressOf } from "./address.ts";
import { goLive, takeDown } from "./live-commands.ts";
import { type PublishRefusal, type ReasonRefused, readReason, reasonsNotToPublish } from "./publishing.ts";
import { candidateOf, loadForPublishing } from "./publishing-queries.ts";

/** Which revision goes live: the one the editor was looking at, at the version they were looking at. */
export type PublishInput = { articleId: number; revisionId: number; version: number };

/** `isMinor`: an update of a live story that leaves "Updated" as readers know it. Not heeded where the story is not live. */
export type PublishChoices = { isMinor?: boolean };

export type PublishRefused =
	| { code: "notAllowed" }
	| { code: "unknownStory" }
	| { code: "changedMeanwhile"; version: number }
	| { code: "slugTaken"; slug: string }
	| { code: "notReady"; reasons: PublishRefusal[] };

/** A story that is live. `change` is null where it already was so. */
export type Published = { address: string; change: number | null; at: Date };

/** Puts one revision live: the one the editor was looking at, never "the latest". */
export async function publishArticle(
	input: PublishInput & PublishChoices,
	by: Actor,
	now: Date,
): Promise<Result<Published, PublishRefused>> {
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

		return ok({ address, change: await goLive(tx, article, by, now, input), at: now });
	});
}

export type WithdrawRefused = { code: "notAllowed" } | { code: "unknownStory" } | { code: "notLive" } | ReasonRefused;

/** Takes a live story down everywhere. Readers of its address get the reason, with the status 410. */
export async function withdrawArticle(
	input: { articleId: number; reason: string },
	by: Actor,
	now: Date,
): Promise<Result<{ change: number }, WithdrawRefused>> {
	if (!may(by, "withdraw")) return refuse({ code: "notAllowed" });
	const reason = readReason(input.reason);
	if (!reason.ok) return reason;

	return db().$transaction(async (tx) => {
		const article = await loadForPublishing(tx, input.articleId, null);
		if (!article) return refuse({ code: "unknownStory" as const });
		if (article.publishedRevisionId === null) return refuse({ code: "notLive" as const });

		return ok({ change: await takeDown(tx, article, reason.value, by, now) });
	});
}
