import { getCards, getPhotoFiles } from "#lib/articles/queries.ts";
import { articleIdsOf, photoIdsOf, readBody } from "#lib/body/body.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import type { Page } from "#prisma/generated/sqlite/client.ts";
import { type EditedPage, type ListedPage, type PublishedPage, pageAddress } from "./page.ts";

/** What readers find at /slug; null where no page is published there. */
export async function getPublishedPage(slug: string): Promise<PublishedPage | null> {
	dependsOn(tags.address(pageAddress(slug)));
	const row = await db().page.findFirst({ where: { publishedSlug: slug } });
	if (!row?.publishedAt || row.publishedTitle === null || row.publishedBody === null) return null;

	return {
		slug,
		title: row.publishedTitle,
		description: row.publishedDescription,
		body: readBody(row.publishedBody),
		publishedAt: row.publishedAt,
	};
}

/** What readers may choose from: the published pages by title. */
export async function listPublishedPages(): Promise<{ slug: string; title: string }[]> {
	dependsOn(tags.site());
	const rows = await db().page.findMany({
		where: { publishedSlug: { not: null } },
		orderBy: [{ publishedTitle: "asc" }, { id: "asc" }],
		select: { publishedSlug: true, publishedTitle: true },
	});

	return rows.flatMap(({ publishedSlug: slug, publishedTitle: title }) => (slug === null || title === null ? [] : [{ slug, title }]));
}

/** Every page by title, for the newsroom. */
export async function listPages(): Promise<ListedPage[]> {
	return (await db().page.findMany({ orderBy: [{ title: "asc" }, { id: "asc" }] })).map(toListed);
}

/** A page for its editor, and the photos and stories that its body shows; null where there is none. */
export async function getPageForEditing(id: number) {
	const row = await db().page.findFirst({ where: { id } });
	if (!row) return null;

	const page: EditedPage = {
		...toListed(row),
		version: row.version,
		liveSlug: row.publishedSlug,
		draft: { title: row.title, slug: row.slug, description: row.description, body: readBody(row.body) },
	};
	return { page, ...(await shownIn(page.draft.body)) };
}

/** A page as readers would see it if it were published now; null where there is none. */
export async function getPageForPreview(id: number, now: Date): Promise<PublishedPage | null> {
	const row = await db().page.findFirst({ where: { id } });
	if (!row) return null;
	const { slug, title, description, body } = row;

	return { slug, title, description, body: readBody(body), publishedAt: row.publishedAt ?? now };
}

/** The photos and stories that a page's body shows. */
export async function shownIn(body: PublishedPage["body"]) {
	dependsOn(...photoIdsOf(body).map(tags.photo));
	const [photos, stories] = await Promise.all([getPhotoFiles(photoIdsOf(body)), getCards(articleIdsOf(body))]);

	return { photos, stories };
}

function toListed(row: Page): ListedPage {
	const { id, slug, title, description, body, editedAt, publishedAt } = row;
	const isSame =
		slug === row.publishedSlug && title === row.publishedTitle && description === row.publishedDescription && body === row.publishedBody;

	return { id, slug, title, editedAt, publishedAt, hasChanges: publishedAt !== null && !isSame };
}
