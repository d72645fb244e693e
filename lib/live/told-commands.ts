import { type Loaded, tagsOf } from "#lib/articles/publishing-queries.ts";
import { announce } from "#lib/changes/changes.ts";
import type { Tx } from "#lib/db/client.ts";
import { changePublishedBody } from "#lib/search/commands.ts";
import { countInSitemap } from "#lib/sitemaps/month-commands.ts";
import { syndicate } from "#lib/syndication/commands.ts";
import { searchedText } from "./text-queries.ts";

/** Tells caches that a live story's coverage changed; null where readers do not see the story. */
export async function announceCoverage(tx: Tx, article: Loaded, now: Date): Promise<number | null> {
	if (article.publishedRevisionId === null) return null;

	return announce(tx, "story.covered", tagsOf(article), now);
}

/** What follows where readers get other words: the story is updated, search finds it by them, whoever follows the paper hears of it. Gives the change. */
export async function announceWords(tx: Tx, article: Loaded, now: Date): Promise<number | null> {
	if (article.publishedRevisionId === null) return null;
	await tx.article.update({ where: { id: article.id }, data: { lastPublishedAt: now } });
	await changePublishedBody(tx, article.id, await searchedText(tx, article));
	await countInSitemap(tx, article.firstPublishedAt ?? now, 0, now);
	await syndicate(tx, article, now);

	return announceCoverage(tx, article, now);
}
