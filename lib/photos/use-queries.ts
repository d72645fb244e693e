import { mayReadDraft } from "#lib/articles/access.ts";
import { addressOf } from "#lib/articles/address.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { pageAddress } from "#lib/pages/page.ts";
import { type BrandField, brandFields } from "#lib/site/brand.ts";
import { getSiteIn } from "#lib/site/queries.ts";
import type { Actor } from "#lib/users/role.ts";
import { listFrontsWith, type PhotoUseOnFront } from "./front-use-queries.ts";

/** A story that shows a photo, as the newsroom has it now or as readers see it. */
export type PhotoUseIn = {
	articleId: number;
	/** Of a draft that this person may not read: the published one, or words that say so. */
	headline: string;
	status: string;
	/** Where readers see the photo; null where they do not. */
	address: string | null;
	/** Whether readers will see it when the planned revision goes live. */
	isScheduled: boolean;
};

/** A page that shows a photo; `address` is where readers see it there, null where they do not. */
export type PhotoUseOnPage = { id: number; title: string; address: string | null };

/** Where a photo is used: stories, the newest edited first, fronts, pages, and contributors whose portrait it is. */
export type PhotoUses = {
	stories: PhotoUseIn[];
	fronts: PhotoUseOnFront[];
	pages: PhotoUseOnPage[];
	contributors: { id: number; name: string; slug: string }[];
	/** What it is of the paper itself, such as "icon". */
	brand: BrandField[];
	more: boolean;
};

const most = 100;

/** Where a photo is used today, also in what is planned; what only old revisions show does not count. A test keeps the list of places whole. */
export async function getPhotoUses(id: number, who: Actor, client: Tx = db()): Promise<PhotoUses> {
	const shows = { photos: { some: { photoId: id } } };
	const articles = await client.article.findMany({
		where: { OR: [{ workingRevision: shows }, { publishedRevision: shows }, { scheduledRevision: shows }] },
		orderBy: [{ editedAt: "desc" }, { id: "desc" }],
		take: most + 1,
		select: {
			id: true,
			slug: true,
			status: true,
			createdById: true,
			assigneeId: true,
			section: { select: { slug: true } },
			workingRevision: { select: { headline: true } },
			publishedRevision: { select: { headline: true, photos: { where: { photoId: id }, select: { photoId: true } } } },
			scheduledRevision: { select: { photos: { where: { photoId: id }, select: { photoId: true } } } },
		},
	});
	const contributors = await client.contributor.findMany({
		where: { portraitId: id },
		orderBy: { name: "asc" },
		select: { id: true, name: true, slug: true },
	});

	return {
		stories: articles.slice(0, most).map((article) => ({
			articleId: article.id,
			headline: mayReadDraft(who, article)
				? article.workingRevision?.headline || article.publishedRevision?.headline || ""
				: article.publishedRevision?.headline || "Somebody else’s story",
			status: article.status,
			address: article.publishedRevision?.photos.length ? addressOf(article.section.slug, article.slug) : null,
			isScheduled: Boolean(article.scheduledRevision?.photos.length),
		})),
		fronts: await listFrontsWith(client, id),
		pages: await listPages(client, id),
		contributors,
		brand: await brandUses(client, id),
		more: articles.length > most,
	};
}

async function brandUses(client: Tx, photoId: number): Promise<BrandField[]> {
	const site = await getSiteIn(client);

	return brandFields.filter((field) => site[field]?.photoId === photoId);
}

/** Pages are few, and their text is read as it is kept. */
async function listPages(client: Tx, photoId: number): Promise<PhotoUseOnPage[]> {
	const marks = [`"photoId":${photoId},`, `"photoId":${photoId}}`];
	const shows = (text: string | null) => marks.some((mark) => text?.includes(mark));
	const rows = await client.page.findMany({
		where: { OR: marks.flatMap((contains) => [{ body: { contains } }, { publishedBody: { contains } }]) },
		orderBy: [{ title: "asc" }, { id: "asc" }],
		take: most,
		select: { id: true, title: true, publishedSlug: true, publishedBody: true },
	});

	return rows.map(({ id, title, publishedSlug, publishedBody }) => ({
		id,
		title,
		address: publishedSlug !== null && shows(publishedBody) ? pageAddress(publishedSlug) : null,
	}));
}
