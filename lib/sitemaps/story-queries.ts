import { addressOf } from "#lib/articles/address.ts";
import { isPublic } from "#lib/articles/card-queries.ts";
import { dependsOn, rightUntil } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { settings } from "#lib/settings.ts";
import { getSite } from "#lib/site/queries.ts";
import { readMonth } from "./month.ts";
import { type Listed, type ListedNews, mostAddresses } from "./sitemap.ts";

const batch = 1000;
const oldestFirst = [{ firstPublishedAt: "asc" as const }, { id: "asc" as const }];

/**
 * Stories of one file of a month in batches, the oldest first, so that only the last file changes as stories come. Null where there is no
 * such file.
 */
export async function listMonth(month: string, file: number): Promise<AsyncIterable<Listed[]> | null> {
	const span = readMonth(month);
	if (!span) return null;
	dependsOn(tags.sitemap(month));

	const inMonth = { ...isPublic, firstPublishedAt: { gte: span.from, lt: span.until } };
	// One step over an index, at most as long as a month.
	const skipped = (file - 1) * mostAddresses;
	const first = await db().article.findFirst({
		where: inMonth,
		orderBy: oldestFirst,
		skip: skipped,
		select: { id: true, firstPublishedAt: true },
	});
	if (!first?.firstPublishedAt) return null;

	return batchesFrom({ at: first.firstPublishedAt, id: first.id }, span.until, await sectionSlugs());
}

type Place = { at: Date; id: number };

async function* batchesFrom(first: Place, until: Date, sections: Map<number, string>): AsyncGenerator<Listed[]> {
	let from: Place | null = first;
	for (let left = mostAddresses; from && left > 0; left -= batch) {
		const rows: Row[] = await listFrom(from, until, Math.min(batch, left));
		yield rows.map((row) => listed(row, sections));
		const last = rows.length < batch ? undefined : rows.at(-1);
		from = last?.firstPublishedAt ? { at: last.firstPublishedAt, id: last.id + 1 } : null;
	}
}

function listFrom(from: { at: Date; id: number }, until: Date, most: number) {
	return db().article.findMany({
		where: {
			...isPublic,
			firstPublishedAt: { gte: from.at, lt: until },
			OR: [{ firstPublishedAt: { gt: from.at } }, { id: { gte: from.id } }],
		},
		orderBy: oldestFirst,
		take: most,
		select: { id: true, slug: true, sectionId: true, firstPublishedAt: true, lastPublishedAt: true },
	});
}

type Row = Awaited<ReturnType<typeof listFrom>>[number];

function listed({ slug, sectionId, firstPublishedAt, lastPublishedAt }: Row, sections: Map<number, string>): Listed {
	return { url: settings().siteUrl + addressOf(sections.get(sectionId) ?? "", slug), changedAt: lastPublishedAt ?? firstPublishedAt };
}

async function sectionSlugs(): Promise<Map<number, string>> {
	const sections = await db().section.findMany({ select: { id: true, slug: true } });

	return new Map(sections.map(({ id, slug }) => [id, slug]));
}

const newsLasts = 48 * 60 * 60 * 1000;
const mostNews = 1000;

/** Stories of the last 48 hours, the newest first, as Google News takes them: at most 1,000. */
export async function listNews(now: Date = new Date()): Promise<ListedNews[]> {
	dependsOn(tags.latest());
	const [site, rows] = await Promise.all([
		getSite(),
		db().article.findMany({
			where: { ...isPublic, firstPublishedAt: { gt: new Date(now.getTime() - newsLasts), lte: now } },
			orderBy: [{ firstPublishedAt: "desc" }, { id: "desc" }],
			take: mostNews,
			select: {
				slug: true,
				firstPublishedAt: true,
				section: { select: { slug: true } },
				publishedRevision: { select: { headline: true, lang: true } },
			},
		}),
	]);
	const oldest = rows.at(-1)?.firstPublishedAt;
	if (oldest) rightUntil(new Date(oldest.getTime() + newsLasts));

	return rows.flatMap(({ slug, section, firstPublishedAt, publishedRevision }) =>
		firstPublishedAt && publishedRevision
			? {
					url: settings().siteUrl + addressOf(section.slug, slug),
					headline: publishedRevision.headline,
					publication: site.name,
					language: publishedRevision.lang || site.language,
					publishedAt: firstPublishedAt,
				}
			: [],
	);
}
