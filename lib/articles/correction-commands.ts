import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { db } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { countInSitemap } from "#lib/sitemaps/month-commands.ts";
import { syndicate } from "#lib/syndication/commands.ts";
import { type Actor, may } from "#lib/users/role.ts";
import type { CorrectionKind } from "./article.ts";
import { longestNote } from "./publishing.ts";
import { loadForPublishing, tagsOf } from "./publishing-queries.ts";

export type CorrectionRefused =
	| { code: "notAllowed" }
	| { code: "unknownStory" }
	| { code: "notLive" }
	| { code: "invalid"; field: "text"; message: string };

/** Puts a dated public note on a live story, shown at once and kept for good. It counts as an editorial change. */
export async function issueCorrection(
	input: { articleId: number; kind: CorrectionKind; text: string },
	by: Actor,
	now: Date,
): Promise<Result<{ change: number; correctionId: number }, CorrectionRefused>> {
	if (!may(by, "publish")) return refuse({ code: "notAllowed" });
	const text = input.text.normalize("NFC").trim();
	if (text === "") return refuse({ code: "invalid", field: "text", message: "Say what was wrong and what is right." });
	if (text.length > longestNote)
		return refuse({ code: "invalid", field: "text", message: `The note may have at most ${longestNote} characters. Shorten it.` });

	return db().$transaction(async (tx) => {
		const article = await loadForPublishing(tx, input.articleId, null);
		if (!article) return refuse({ code: "unknownStory" as const });
		if (article.publishedRevisionId === null) return refuse({ code: "notLive" as const });

		const correction = await tx.correction.create({
			data: { articleId: article.id, kind: input.kind, text, authorId: by.id, issuedAt: now },
			select: { id: true },
		});
		await tx.article.update({ where: { id: article.id }, data: { lastPublishedAt: now } });
		await countInSitemap(tx, article.firstPublishedAt ?? now, 0, now);
		await syndicate(tx, article, now);
		await audit(
			tx,
			{ action: `story.${input.kind}`, subjectKind: "article", subjectId: article.id, detail: { correction: correction.id } },
			by,
			now,
		);
		return ok({ correctionId: correction.id, change: await announce(tx, "story.corrected", tagsOf(article), now) });
	});
}
