import { isPublic } from "#lib/articles/card-queries.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";

/** Which of these stories readers may see. The page depends on all of them: those that are not public yet may become so. */
export async function listPublic(ids: readonly number[]): Promise<Set<number>> {
	if (ids.length === 0) return new Set();
	dependsOn(...ids.map(tags.article));
	const rows = await db().article.findMany({ where: { ...isPublic, id: { in: [...ids] } }, select: { id: true } });

	return new Set(rows.map(({ id }) => id));
}
