import type { StoryList } from "#lib/articles/article.ts";
import { after, cardColumns, isPublic, newestFirst, toList } from "#lib/articles/card-queries.ts";
import { readCursor } from "#lib/articles/cursor.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { getSite } from "#lib/site/queries.ts";
import { dayAt, daysIn, momentsOf, monthOfDay, type Span, utcMonthsOf } from "./calendar.ts";

const pageSize = 30;

/** The stories of a day or a month, and the nearest before and after it that have some; null where there is none. */
export type ArchivePage = StoryList & { previous: string | null; next: string | null };

/** What was first published on a day or in a month, newest first. */
export async function listArchive({ kind, name }: Span, before?: string, size = pageSize): Promise<ArchivePage> {
	const { timeZone } = await getSite();
	const span = momentsOf(name, timeZone);
	mayChangeWith(span);
	const [rows, earlier, later] = await Promise.all([
		db().article.findMany({
			where: { ...isPublic, AND: [within(span), after(readCursor(before))] },
			orderBy: newestFirst,
			take: size + 1,
			select: cardColumns,
		}),
		nearest({ lt: span.from }, "desc"),
		nearest({ gte: span.until }, "asc"),
	]);

	if (!later) dependsOn(tags.latest()); // a story to come is the next
	for (const moment of [earlier, later]) if (moment) mayChangeWith(momentsOf(dayAt(moment, timeZone), timeZone));
	const nameOf = (moment: Date | null) => moment && nameIn(kind, dayAt(moment, timeZone));
	return { ...toList(rows, size), previous: nameOf(earlier), next: nameOf(later) };
}

/** The days of a month on which something was first published. It asks for each day, so that it costs the same however much a day has. */
export async function listDaysWithStories(month: string): Promise<string[]> {
	const { timeZone } = await getSite();
	mayChangeWith(momentsOf(month, timeZone));
	const days = daysIn(month);
	const has = await Promise.all(days.map((day) => hasStories(momentsOf(day, timeZone))));

	return days.filter((_, index) => has[index]);
}

/** A month of UTC that has as many stories has some in the month of any place. */
const surely = 20;

/** The months in which something was first published, newest first. */
export async function listMonthsWithStories(): Promise<string[]> {
	const { timeZone } = await getSite();
	dependsOn(tags.sitemaps());
	const counted = await db().sitemapMonth.findMany({ where: { stories: { gt: 0 } }, select: { month: true, stories: true } });
	const many = new Set(counted.filter(({ stories }) => stories >= surely).map(({ month }) => month));
	// The month that a place is in differs from that of UTC for some hours.
	const touched = counted.flatMap(({ month }) => {
		const { from, until } = momentsOf(month, "UTC");
		return [from, new Date(until.getTime() - 1)].map((moment) => monthOfDay(dayAt(moment, timeZone)));
	});
	const months = [...new Set(touched)].sort().reverse();
	const has = await Promise.all(months.map((month) => many.has(month) || hasStories(momentsOf(month, timeZone))));

	return months.filter((_, index) => has[index]);
}

type Moments = { from: Date; until: Date };

/** Publishing and withdrawing announce the month of UTC in which the story first came out. */
function mayChangeWith(span: Moments): void {
	dependsOn(...utcMonthsOf(span).map(tags.sitemap));
}

function within({ from, until }: Moments) {
	return { firstPublishedAt: { gte: from, lt: until } };
}

async function hasStories(span: Moments): Promise<boolean> {
	return (await db().article.findFirst({ where: { ...isPublic, ...within(span) }, select: { id: true } })) !== null;
}

async function nearest(firstPublishedAt: { lt: Date } | { gte: Date }, order: "asc" | "desc"): Promise<Date | null> {
	const row = await db().article.findFirst({
		where: { ...isPublic, firstPublishedAt },
		orderBy: [{ firstPublishedAt: order }, { id: order }],
		select: { firstPublishedAt: true },
	});

	return row?.firstPublishedAt ?? null;
}

function nameIn(kind: Span["kind"], day: string): string {
	return { day, month: monthOfDay(day), year: day.slice(0, 4) }[kind];
}
