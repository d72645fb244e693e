import { db } from "#lib/db/client.ts";
import type { Contributor } from "./contributor.ts";

const most = 200;

/** Contributors whose name holds these words, by name; at most 200. */
export async function listContributors(text = ""): Promise<(Contributor & { stories: number })[]> {
	const rows = await db().contributor.findMany({
		where: text === "" ? {} : { OR: [{ name: { contains: text } }, { slug: { contains: text.toLowerCase() } }] },
		orderBy: { name: "asc" },
		take: most,
		include: { _count: { select: { listings: true } } },
	});

	return rows.map(({ id, slug, name, kind, role, biography, portraitId, _count }) => ({
		id,
		slug,
		name,
		kind,
		role,
		biography,
		portraitId,
		stories: _count.listings,
	}));
}
