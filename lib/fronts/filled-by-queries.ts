import type { Tx } from "#lib/db/client.ts";
import { isFilledBy, type Source, writtenAs } from "./filled-by.ts";
import { readLayout } from "./layout.ts";

/** Names of the pages, its own left out, whose fronts are filled from it: as readers see them, as they are prepared or planned. */
export async function listFrontsFilledBy(tx: Tx, source: Source): Promise<string[]> {
	const own = source.by === "section" ? { sectionId: source.sectionId } : { topicId: source.topicId };
	const holds = { layout: { contains: writtenAs(source) } };
	const layout = { select: { layout: true } };
	const rows = await tx.front.findMany({
		where: { OR: [{ draftRevision: holds }, { liveRevision: holds }, { scheduledRevision: holds }] },
		orderBy: { id: "asc" },
		select: {
			sectionId: true,
			topicId: true,
			section: { select: { name: true } },
			topic: { select: { name: true } },
			draftRevision: layout,
			liveRevision: layout,
			scheduledRevision: layout,
		},
	});

	return rows.flatMap(({ section, topic, draftRevision, liveRevision, scheduledRevision, ...of }) => {
		if ("sectionId" in own ? of.sectionId === own.sectionId : of.topicId === own.topicId) return [];
		const isFilled = [draftRevision, liveRevision, scheduledRevision].some((kept) => kept && isFilledBy(readLayout(kept.layout), source));
		return isFilled ? ((section ?? topic)?.name ?? "Home") : [];
	});
}
