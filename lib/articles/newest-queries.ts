import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { addressOf } from "./address.ts";
import { isPublic, newestFirst } from "./card-queries.ts";

/** Nobody needs to know of more. */
const most = 99;

/** When the newest story of the paper came, wherever it stands; null where there is none. */
export async function getNewestMoment(): Promise<Date | null> {
	dependsOn(tags.latest());
	const newest = await db().article.findFirst({ where: isPublic, orderBy: newestFirst, select: { firstPublishedAt: true } });

	return newest?.firstPublishedAt ?? null;
}

/** The address of the newest story of the paper; null where there is none. */
export async function getNewestAddress(): Promise<string | null> {
	dependsOn(tags.latest());
	const select = { slug: true, section: { select: { slug: true } } };
	const newest = await db().article.findFirst({ where: isPublic, orderBy: newestFirst, select });

	return newest && addressOf(newest.section.slug, newest.slug);
}

/** How many stories were first published after a moment, in the paper or in one section with those below it; at most 99. */
export async function countNewer(after: Date, section?: string): Promise<number> {
	const newer = { ...isPublic, firstPublishedAt: { gt: after } };
	if (section === undefined) {
		dependsOn(tags.latest());
		return db().article.count({ where: newer, take: most });
	}

	// The site's tag too: which sections stand below which may change.
	dependsOn(tags.site(), tags.section(section));
	const sections = await db().section.findMany({
		where: { OR: [{ slug: section }, { parent: { slug: section } }] },
		select: { id: true, slug: true },
	});
	dependsOn(...sections.map(({ slug }) => tags.section(slug)));
	return db().article.count({ where: { ...newer, sectionId: { in: sections.map(({ id }) => id) } }, take: most });
}
