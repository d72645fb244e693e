import type { StoryCard } from "#lib/articles/article.ts";
import { cardColumns, isPublic, toCards } from "#lib/articles/card-queries.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import type { Window } from "./most-read.ts";

/** The stories that most was read of in the last 24 or 168 hours, most read first; fewer where fewer were read, at most 50. */
export async function listMostRead(hours: Window, count: number): Promise<StoryCard[]> {
	dependsOn(tags.site(), tags.mostRead(hours));
	const rows = await db().mostRead.findMany({
		where: { hours, article: isPublic },
		orderBy: { rank: "asc" },
		take: count,
		select: { article: { select: cardColumns } },
	});

	return toCards(rows.map(({ article }) => article));
}
