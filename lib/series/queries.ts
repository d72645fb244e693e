import type { SeriesPlace, StoryCard } from "#lib/articles/article.ts";
import { cardColumns, isPublic, toCard, toCards } from "#lib/articles/card-queries.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { type ListedSeries, mostParts } from "./series.ts";

/** In the order in which parts are read: by their numbers; those with the same, as they came out. */
const inOrder = [{ part: "asc" as const }, { firstPublishedAt: "asc" as const }, { articleId: "asc" as const }];

export type SeriesPage = { series: { slug: string; title: string; description: string }; parts: StoryCard[] };

/** A series with its published parts in order; null where there is no such series. */
export async function getSeriesPage(slug: string): Promise<SeriesPage | null> {
	dependsOn(tags.site(), tags.series(slug));
	const series = await db().series.findFirst({ where: { slug }, select: { id: true, slug: true, title: true, description: true } });
	if (!series) return null;

	const rows = await db().seriesListing.findMany({
		where: { seriesId: series.id, article: isPublic },
		orderBy: inOrder,
		take: mostParts,
		select: { article: { select: cardColumns } },
	});
	const { title, description } = series;
	return { series: { slug, title, description }, parts: toCards(rows.map(({ article }) => article)) };
}

/** Where a published story stands in its series; null where it is part of none. */
export async function getSeriesPlace(articleId: number): Promise<SeriesPlace | null> {
	const listing = await db().seriesListing.findFirst({
		where: { articleId },
		select: { seriesId: true, series: { select: { slug: true, title: true } } },
	});
	if (!listing) return null;

	dependsOn(tags.series(listing.series.slug));
	const parts = await db().seriesListing.findMany({
		where: { seriesId: listing.seriesId, article: isPublic },
		orderBy: inOrder,
		take: mostParts,
		select: { articleId: true },
	});
	const at = parts.findIndex((part) => part.articleId === articleId);
	const [previous, next] = await Promise.all([cardOf(parts[at - 1]?.articleId), cardOf(parts[at + 1]?.articleId)]);
	return at < 0 ? null : { ...listing.series, number: at + 1, count: parts.length, previous, next };
}

/** Every series by title, for the newsroom. */
export async function listSeries(): Promise<ListedSeries[]> {
	const rows = await db().series.findMany({
		orderBy: [{ title: "asc" }, { id: "asc" }],
		include: { _count: { select: { listings: true } }, listings: { orderBy: { part: "desc" }, take: 1, select: { part: true } } },
	});

	return rows.map(({ id, slug, title, description, _count, listings }) => ({
		id,
		slug,
		title,
		description,
		stories: _count.listings,
		lastPart: listings[0]?.part ?? 0,
	}));
}

/** Pages of series that have a part, for the sitemap. */
export async function listSeriesSlugs(): Promise<string[]> {
	dependsOn(tags.sitemaps());
	const rows = await db().series.findMany({
		where: { listings: { some: {} } },
		orderBy: { id: "asc" },
		take: 5000,
		select: { slug: true },
	});

	return rows.map(({ slug }) => slug);
}

/** One series for its editor, with its parts in order; null where there is none. */
export async function getSeriesForEditing(id: number) {
	const row = await db().series.findFirst({
		where: { id },
		include: {
			_count: { select: { listings: true, revisions: true } },
			listings: { orderBy: inOrder, take: mostParts, select: { part: true, article: { select: cardColumns } } },
		},
	});
	if (!row) return null;

	const { slug, title, description, _count, listings } = row;
	const parts = listings.flatMap(({ part, article }) => {
		const card = toCard(article);
		return card ? [{ part, id: card.id, headline: card.headline }] : [];
	});
	return { id, slug, title, description, parts, use: { stories: _count.listings, versions: _count.revisions } };
}

async function cardOf(articleId: number | undefined): Promise<StoryCard | null> {
	if (articleId === undefined) return null;
	const row = await db().article.findFirst({ where: { id: articleId, ...isPublic }, select: cardColumns });

	return row && toCard(row);
}
