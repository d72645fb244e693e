import { db } from "#lib/db/client.ts";

const begun = "demo.begin" as const;
const finished = "demo.finish" as const;

/** Deeds that the audit tells of the edition: it is whole once it says so itself. */
export const deeds = { begun, finished };

/** How far the demo edition of this paper has come. */
export async function getProgress(): Promise<"none" | "unfinished" | "finished"> {
	const rows = await db().auditEntry.findMany({ where: { action: { in: [begun, finished] } }, select: { action: true } });
	if (rows.some(({ action }) => action === finished)) return "finished";

	return rows.length > 0 ? "unfinished" : "none";
}

/** Whether anything stands in the paper that a person or an import put there. */
export async function hasOthersWork(): Promise<boolean> {
	const story = await db().article.findFirst({ where: { createdById: { not: null } }, select: { id: true } });

	return story !== null;
}

/** Whether there is no story, section or setting of any kind. */
export async function isBlank(): Promise<boolean> {
	const [story, section, setting] = await Promise.all([
		db().article.findFirst({ select: { id: true } }),
		db().section.findFirst({ select: { id: true } }),
		db().setting.findFirst({ select: { key: true } }),
	]);

	return story === null && section === null && setting === null;
}

/** Ids of what an edition that was interrupted has made already, by slug. */
export async function listMade() {
	const columns = { select: { id: true, slug: true } } as const;
	const [sections, topics, contributors, series] = await Promise.all([
		db().section.findMany(columns),
		db().topic.findMany(columns),
		db().contributor.findMany(columns),
		db().series.findMany(columns),
	]);

	return { sections: bySlug(sections), topics: bySlug(topics), contributors: bySlug(contributors), series: bySlug(series) };
}

function bySlug(rows: { id: number; slug: string }[]): Map<string, number> {
	return new Map(rows.map(({ id, slug }) => [slug, id]));
}

/** A page of the edition as far as it has come; null where it was not begun. */
export async function getMadePage(slug: string) {
	return db().page.findFirst({ where: { slug }, select: { id: true, version: true, publishedSlug: true } });
}

/** A story of the edition as far as it has come; null where it was not begun. */
export async function getTold(slug: string) {
	return db().article.findFirst({
		where: { slug },
		select: {
			id: true,
			version: true,
			status: true,
			workingRevisionId: true,
			publishedRevisionId: true,
			liveEndedAt: true,
			_count: { select: { corrections: true } },
		},
	});
}
