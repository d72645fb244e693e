import type { Tx } from "#lib/db/client.ts";
import { readLayout } from "#lib/fronts/layout.ts";
import { photoIdsIn } from "#lib/fronts/names.ts";

/** A front that shows a photo in a promo, or on a card in place of the story's own. */
export type PhotoUseOnFront = {
	key: string;
	/** What the newsroom calls it. */
	name: string;
	/** Where readers see the photo; null where they do not. */
	address: string | null;
	/** Whether readers will see it when the planned state goes live. */
	isScheduled: boolean;
};

const revision = { select: { layout: true } } as const;
const page = { select: { slug: true, name: true } } as const;

/** The fronts that show a photo: as readers see them, as they are planned, or as they are edited. Older states do not count. */
export async function listFrontsWith(client: Tx, photoId: number): Promise<PhotoUseOnFront[]> {
	const mentions = { OR: [`"photoId":${photoId}`, `"photo":${photoId}`].map((contains) => ({ layout: { contains } })) };
	const rows = await client.front.findMany({
		where: { OR: [{ draftRevision: mentions }, { liveRevision: mentions }, { scheduledRevision: mentions }] },
		orderBy: { id: "asc" },
		select: { key: true, section: page, topic: page, draftRevision: revision, liveRevision: revision, scheduledRevision: revision },
	});
	const shows = (state: { layout: string } | null) => state !== null && photoIdsIn(readLayout(state.layout)).includes(photoId);

	return rows
		.filter(({ draftRevision, liveRevision, scheduledRevision }) => [draftRevision, liveRevision, scheduledRevision].some(shows))
		.map(({ key, section, topic, liveRevision, scheduledRevision }) => ({
			key,
			name: section?.name ?? topic?.name ?? "Home",
			address: shows(liveRevision) ? (section ? `/${section.slug}` : topic ? `/topic/${topic.slug}` : "/") : null,
			isScheduled: shows(scheduledRevision),
		}));
}
