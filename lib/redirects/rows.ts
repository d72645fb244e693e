import { addressOf } from "#lib/articles/address.ts";
import { tags } from "#lib/changes/tags.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { ReadRedirect, RedirectStatus } from "./redirect.ts";
import type { Standing } from "./standing.ts";

/** Columns that say where a redirect leads. */
export const redirectColumns = {
	id: true,
	path: true,
	url: true,
	gone: true,
	temporary: true,
	byEditor: true,
	createdAt: true,
	article: { select: { id: true, slug: true, status: true, section: { select: { slug: true } } } },
} satisfies Prisma.RedirectSelect;

export type RedirectRow = Prisma.RedirectGetPayload<{ select: typeof redirectColumns }>;

/** Where a row leads now: a story's present address, a path or a URL; null for what is gone, or for a story that nobody can read. */
export function targetOf({ url, gone, article }: Pick<RedirectRow, "url" | "gone" | "article">): string | null {
	if (gone) return null;
	if (url !== null) return url;

	return article?.status === "published" ? addressOf(article.section.slug, article.slug) : null;
}

export function statusOf({ gone, temporary }: Pick<RedirectRow, "gone" | "temporary">): RedirectStatus {
	return gone ? "410" : temporary ? "307" : "308";
}

/** A redirect as it is kept. One to a story follows the story, wherever it moves. */
export function toRow({ from, to, status }: ReadRedirect, standing: ReadonlyMap<string, Standing>, now: Date) {
	const there = to === null ? undefined : standing.get(to);
	const articleId = there?.kind === "story" ? there.articleId : null;

	return {
		path: from,
		articleId,
		url: articleId === null ? to : null,
		gone: status === "410",
		temporary: status === "307",
		byEditor: true,
		createdAt: now,
	};
}

/** What a page that shows nothing, or leads on, depends on. */
export function tagsOfPath(path: string): string[] {
	const topic = /^\/topic\/([^/]+)$/.exec(path)?.[1];

	return [tags.address(path), ...(topic ? [tags.topic(topic)] : [])];
}
