import { cardColumns, isPublic, newestFirst, toCard, toCards } from "#lib/articles/card-queries.ts";
import { dependsOn, rightUntil } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { listSections } from "#lib/sections/queries.ts";
import { composeFront, type HomeFront, sizes } from "./front.ts";

/** The home front at this moment. */
export async function getHomeFront(now: Date = new Date()): Promise<HomeFront> {
	dependsOn(tags.site(), tags.front("home"), tags.latest());
	const [pinned, newest, sections] = await Promise.all([listPins(now), listNewest(sizes.secondary + sizes.river + 12), listSections()]);
	const top = composeFront(pinned, newest);
	const shown = new Set([top.lead, ...top.secondary, ...top.river].flatMap((card) => card?.id ?? []));

	const blocks = await Promise.all(
		sections.map(async (section) => {
			const where = { ...isPublic, sectionId: section.id, id: { notIn: [...shown] } };
			const rows = await db().article.findMany({ where, orderBy: newestFirst, take: sizes.section, select: cardColumns });
			return { section: { slug: section.slug, name: section.name }, stories: toCards(rows) };
		}),
	);
	return { ...top, sections: blocks.filter(({ stories }) => stories.length > 0) };
}

async function listPins(now: Date) {
	const rows = await db().card.findMany({
		where: { front: { key: "home" }, article: isPublic, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
		orderBy: [{ position: "asc" }, { id: "desc" }],
		take: 20,
		select: { container: true, expiresAt: true, article: { select: cardColumns } },
	});
	for (const { expiresAt } of rows) rightUntil(expiresAt);

	return rows.flatMap(({ container, article }) => {
		const card = toCard(article);
		return card ? [{ container, card }] : [];
	});
}

async function listNewest(most: number) {
	return toCards(await db().article.findMany({ where: isPublic, orderBy: newestFirst, take: most, select: cardColumns }));
}
