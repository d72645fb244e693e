import { db } from "#lib/db/client.ts";
import { wordsOf } from "#lib/messages/words.ts";
import { getPublishedPage } from "#lib/pages/queries.ts";
import { getSite } from "#lib/site/queries.ts";
import type { Site } from "#lib/site/site.ts";
import { type CardFace, pageFace } from "./card.ts";

/** What the card of a page that is no story shows now; null where no such page stands. */
export async function getPageFace(path: string): Promise<CardFace | null> {
	const site = await getSite();
	const name = await nameAt(path, site);

	return name === null ? null : pageFace(name, site);
}

async function nameAt(path: string, site: Site): Promise<string | null> {
	if (path === "/") return "";
	const [, first = "", slug] = path.split("/");
	if (slug === undefined) return listName(first, site) ?? (await nameOfOnePart(first));
	const named = { where: { slug }, select: { name: true } };

	switch (first) {
		case "topic":
			return nameOf(await db().topic.findFirst(named));
		case "by":
			return nameOf(await db().contributor.findFirst(named));
		case "series":
			return (await db().series.findFirst({ where: { slug }, select: { title: true } }))?.title ?? null;
		default:
			return null;
	}
}

/** What the paper calls its lists of all stories. */
function listName(slug: string, site: Site): string | null {
	const { page, lists } = wordsOf(site);
	const names = new Map([
		["latest", page.latest],
		["most-read", lists.mostRead.title],
		["archive", lists.archive.title],
		["corrections", lists.corrections.title],
	]);

	return names.get(slug) ?? null;
}

async function nameOfOnePart(slug: string): Promise<string | null> {
	const section = await db().section.findFirst({ where: { slug }, select: { name: true } });

	return section?.name ?? (await getPublishedPage(slug))?.title ?? null;
}

function nameOf(row: { name: string } | null): string | null {
	return row?.name ?? null;
}
