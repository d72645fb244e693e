import type { Status } from "#lib/articles/article.ts";
import { loadForPublishing } from "#lib/articles/publishing-queries.ts";
import { audit } from "#lib/audit/audit.ts";
import { db } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import type { Actor } from "#lib/users/role.ts";
import { canBeCovered, mayOpenCoverage } from "./coverage.ts";
import { announceCoverage } from "./told-commands.ts";

export type CoverageRefused = { code: "notAllowed" } | { code: "unknownStory" } | { code: "notCoverable" };

/** Makes a story live coverage, or lets ended coverage go on. Coverage that goes on already stays as it is. */
export async function startCoverage(articleId: number, by: Actor, now: Date): Promise<Result<{ change: number | null }, CoverageRefused>> {
	if (!mayOpenCoverage(by)) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const article = await loadForPublishing(tx, articleId, null);
		if (!article) return refuse({ code: "unknownStory" as const });
		if (!canBeCovered({ status: article.status as Status })) return refuse({ code: "notCoverable" as const });
		if (article.live) return ok({ change: null });

		const data = { live: true, liveStartedAt: article.liveStartedAt ?? now, liveEndedAt: null };
		await tx.article.update({ where: { id: articleId }, data });
		await audit(
			tx,
			{ action: article.liveStartedAt ? "live.resume" : "live.start", subjectKind: "article", subjectId: articleId },
			by,
			now,
		);
		return ok({ change: await announceCoverage(tx, article, now) });
	});
}

/** Ends coverage: the page says so, and its entries stay. */
export async function endCoverage(articleId: number, by: Actor, now: Date): Promise<Result<{ change: number | null }, CoverageRefused>> {
	if (!mayOpenCoverage(by)) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const article = await loadForPublishing(tx, articleId, null);
		if (!article) return refuse({ code: "unknownStory" as const });
		if (!article.live) return ok({ change: null });

		await tx.article.update({ where: { id: articleId }, data: { live: false, liveEndedAt: now } });
		await audit(tx, { action: "live.end", subjectKind: "article", subjectId: articleId }, by, now);
		return ok({ change: await announceCoverage(tx, article, now) });
	});
}
