import { addressOf } from "#lib/articles/address.ts";
import type { Status } from "#lib/articles/article.ts";
import { db } from "#lib/db/client.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import type { LiveEntry } from "./entry.ts";
import { entryColumns, newestFirst, onFrom, toEntry } from "./queries.ts";

/** An entry as the desk lists it, removed ones too. */
export type DeskEntry = LiveEntry & { version: number; removedAt: Date | null; authorId: string | null; authorName: string };

/** A live story's desk: what is covered, and one page of its entries, newest first. */
export type LiveDesk = {
	story: {
		articleId: number;
		headline: string;
		lang: string;
		status: Status;
		/** Where readers find it; null while they do not. */
		address: string | null;
		createdById: string | null;
		assigneeId: string | null;
	};
	coverage: Coverage | null;
	entries: DeskEntry[];
	isNewest: boolean;
	older: number | null;
};

const size = 50;

/** A story's live desk; null where there is no such story, or no entry `from` in it. Whether this person may see it is the caller's to ask. */
export async function getLiveDesk(articleId: number, from: number | null = null): Promise<LiveDesk | null> {
	const article = await db().article.findFirst({
		where: { id: articleId },
		include: {
			section: { select: { slug: true } },
			workingRevision: { select: { headline: true, lang: true } },
		},
	});
	const start =
		from === null ? null : await db().liveEntry.findFirst({ where: { id: from, articleId }, select: { id: true, postedAt: true } });
	if (!article?.workingRevision || (from !== null && !start)) return null;

	const rows = await db().liveEntry.findMany({
		where: { articleId, ...(start ? onFrom(start) : {}) },
		orderBy: newestFirst,
		take: size + 1,
		select: { ...entryColumns, version: true, removedAt: true, authorId: true, authorName: true },
	});
	const { id, createdById, assigneeId, workingRevision, publishedRevisionId, section, slug } = article;
	return {
		story: {
			articleId: id,
			...workingRevision,
			status: article.status as Status,
			address: publishedRevisionId ? addressOf(section.slug, slug) : null,
			createdById,
			assigneeId,
		},
		coverage: coverageOf(article),
		entries: rows.slice(0, size).map((row) => toEntry(row)),
		isNewest: start === null,
		older: rows[size]?.id ?? null,
	};
}
