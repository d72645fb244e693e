import { addressOf } from "#lib/articles/address.ts";
import type { Status, StoryTranslation } from "#lib/articles/article.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { getSite } from "#lib/site/queries.ts";
import type { LinkedStory } from "./linked.ts";
import { isSameLanguage } from "./translation.ts";

/** As many translations as a story is shown with; nobody prints more. */
const mostShown = 60;

/**
 * Stories that tell the same in other languages and are published, the first published first. One of a language: where two came to be in
 * the same, the first, and none in the story's own.
 */
export async function getTranslations(articleId: number, lang: string): Promise<StoryTranslation[]> {
	const others = await db().translation.findMany({
		where: { group: { stories: { some: { articleId } } }, articleId: { not: articleId } },
		orderBy: [{ article: { firstPublishedAt: "asc" } }, { articleId: "asc" }],
		take: mostShown,
		select: {
			article: {
				select: {
					id: true,
					slug: true,
					status: true,
					firstPublishedAt: true,
					section: { select: { slug: true } },
					publishedRevision: { select: { lang: true, headline: true } },
				},
			},
		},
	});
	if (others.length === 0) return [];

	dependsOn(...others.map(({ article }) => tags.article(article.id))); // also those that are not public yet: they may become so
	const { language } = await getSite();
	const found: StoryTranslation[] = [];
	for (const { article } of others) {
		const { publishedRevision: revision, firstPublishedAt } = article;
		if (article.status !== "published" || !revision || !firstPublishedAt) continue;
		const own = revision.lang || language;
		if ([lang || language, ...found.map((each) => each.lang)].some((taken) => isSameLanguage(taken, own))) continue;
		const address = addressOf(article.section.slug, article.slug);
		found.push({ id: article.id, lang: own, headline: revision.headline, address, firstPublishedAt });
	}
	return found;
}

/** Ids of the stories that tell the same as one in other languages, whatever their state. */
export async function listTranslationIds(articleId: number): Promise<number[]> {
	const own = await db().translation.findFirst({ where: { articleId }, select: { groupId: true } });
	if (!own) return []; // as most stories are
	const others = await db().translation.findMany({
		where: { groupId: own.groupId, articleId: { not: articleId } },
		select: { articleId: true },
	});

	return others.map((other) => other.articleId);
}

/** Stories that tell the same in other languages, for the story's editor, in whatever state they are. */
export async function listLinked(articleId: number): Promise<LinkedStory[]> {
	const rows = await db().translation.findMany({
		where: { group: { stories: { some: { articleId } } }, articleId: { not: articleId } },
		orderBy: { articleId: "asc" },
		select: { article: { select: { id: true, status: true, workingRevision: { select: { headline: true, lang: true } } } } },
	});

	return rows.map(({ article }) => ({
		articleId: article.id,
		headline: article.workingRevision?.headline ?? "",
		lang: article.workingRevision?.lang ?? "",
		status: article.status as Status,
	}));
}
