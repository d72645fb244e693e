import { db } from "#lib/db/client.ts";
import type { Actor } from "#lib/users/role.ts";
import { readableDrafts } from "./access.ts";
import type { PublishedArticle } from "./article.ts";
import { cardColumns } from "./card-queries.ts";
import { articleColumns, pageColumns, toStory } from "./queries.ts";

const previewColumns = { ...pageColumns, slug: true, section: cardColumns.section };

/**
 * A story as readers would see it if one of its revisions went live now: the working one, or the one with this number. Null where there is
 * none, or this person may not read it.
 */
export async function getStoryForPreview(
	articleId: number,
	number: number | null,
	who: Actor,
	now: Date,
): Promise<PublishedArticle | null> {
	const row = await db().article.findFirst({
		where: { ...readableDrafts(who), AND: { id: articleId } },
		select: { ...articleColumns, workingRevision: { select: { number: true } } },
	});
	const wanted = number ?? row?.workingRevision?.number;
	const revision = wanted && (await db().revision.findFirst({ where: { articleId, number: wanted }, select: previewColumns }));
	if (!row || !revision) return null;

	const { slug, section } = revision;
	return toStory({ ...row, slug, section, firstPublishedAt: row.firstPublishedAt ?? now, publishedRevision: revision }, revision);
}
