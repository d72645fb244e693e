import { db } from "#lib/db/client.ts";
import type { Topic } from "./topic.ts";

const most = 200;

/** Topics whose name holds these words, by name; at most 200. */
export async function listTopics(text = ""): Promise<(Topic & { stories: number })[]> {
	const rows = await db().topic.findMany({
		where: text === "" ? {} : { OR: [{ name: { contains: text } }, { slug: { contains: text.toLowerCase() } }] },
		orderBy: { name: "asc" },
		take: most,
		include: { _count: { select: { listings: true } } },
	});

	return rows.map(({ id, slug, name, description, _count }) => ({ id, slug, name, description, stories: _count.listings }));
}
