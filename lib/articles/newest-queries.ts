import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { isPublic } from "./card-queries.ts";

/** Nobody needs to know of more. */
const most = 99;

/** How many stories were first published after a moment, in the paper or in one section; at most 99. */
export async function countNewer(after: Date, section?: string): Promise<number> {
	dependsOn(section === undefined ? tags.latest() : tags.section(section));

	return db().article.count({
		where: { ...isPublic, firstPublishedAt: { gt: after }, ...(section === undefined ? {} : { section: { slug: section } }) },
		take: most,
	});
}
