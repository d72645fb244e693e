import { addressOf } from "#lib/articles/address.ts";
import { photoColumns } from "#lib/articles/card-queries.ts";
import { db } from "#lib/db/client.ts";
import type { BoardFill, BoardStory } from "./board-front.ts";
import { composeFront, withSections } from "./compose.ts";
import type { Layout } from "./layout.ts";
import { loadNamed } from "./named-queries.ts";
import { photoIdsIn, pickedIn } from "./names.ts";
import { needsOf } from "./needs.ts";
import { loadPools } from "./pool-queries.ts";
import { listPublic } from "./public-queries.ts";

/** How a layout would be filled if it were live now, with all that the board has to name. */
export async function getFill(kept: Layout, now: Date): Promise<BoardFill> {
	const named = await loadNamed(kept);
	const layout = withSections(kept, named.order);
	const [pools, live] = await Promise.all([loadPools(needsOf(layout, named.sections), named), listPublic(pickedIn(layout))]);
	const composed = composeFront(layout, { pools, isPublic: (id) => live.has(id), now });
	const filled = Object.fromEntries(
		composed.map(({ container, stories }) => [container.id, stories.filter(({ card }) => card === null).map(({ articleId }) => articleId)]),
	);
	const [stories, photos] = await Promise.all([
		listBoardStories([...pickedIn(layout), ...layout.excluded, ...Object.values(filled).flat()]),
		db().photo.findMany({ where: { id: { in: photoIdsIn(layout) } }, select: photoColumns }),
	]);

	return { filled, stories: byId(stories), photos: byId(photos) };
}

const wordColumns = { headline: true, lang: true, leadPhoto: { select: photoColumns } } as const;

async function listBoardStories(ids: readonly number[]): Promise<BoardStory[]> {
	const rows = await db().article.findMany({
		where: { id: { in: [...new Set(ids)] } },
		select: {
			id: true,
			slug: true,
			status: true,
			section: { select: { slug: true, name: true } },
			publishedRevision: { select: wordColumns },
			workingRevision: { select: wordColumns },
		},
	});

	return rows.flatMap(({ id, slug, status, section, publishedRevision, workingRevision }) => {
		const words = publishedRevision ?? workingRevision;
		if (!words) return [];

		const address = publishedRevision && status === "published" ? addressOf(section.slug, slug) : null;
		return [{ id, headline: words.headline, lang: words.lang, photo: words.leadPhoto, section: section.name, address }];
	});
}

function byId<Row extends { id: number }>(rows: Row[]): Record<number, Row> {
	return Object.fromEntries(rows.map((row) => [row.id, row]));
}
