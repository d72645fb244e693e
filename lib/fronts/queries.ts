import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { showLayout } from "./compose-queries.ts";
import { defaultLayout } from "./default-layout.ts";
import { type Front, orNone } from "./front.ts";
import { type Layout, readLayout } from "./layout.ts";

/** The home front at this moment; where nobody arranged it, as it arranges itself. */
export async function getHomeFront(now: Date = new Date()): Promise<Front> {
	dependsOn(tags.site(), tags.front("home"), tags.latest());
	const layout = await getLiveLayout({ key: "home" });

	return showLayout(layout ?? defaultLayout({ kind: "home" }), now);
}

/** What editors arranged above a section's list; null where they did not, or nothing stands there now. */
export async function getSectionFront(slug: string, now: Date = new Date()): Promise<Front | null> {
	dependsOn(tags.front(`section/${slug}`));
	const layout = await getLiveLayout({ section: { slug } });

	return layout && orNone(await showLayout(layout, now));
}

/** What editors arranged above a topic's list; null where they did not, or nothing stands there now. */
export async function getTopicFront(slug: string, now: Date = new Date()): Promise<Front | null> {
	dependsOn(tags.front(`topic/${slug}`));
	const layout = await getLiveLayout({ topic: { slug } });

	return layout && orNone(await showLayout(layout, now));
}

type Which = { key: string } | { section: { slug: string } } | { topic: { slug: string } };

async function getLiveLayout(which: Which): Promise<Layout | null> {
	const front = await db().front.findFirst({ where: which, select: { liveRevision: { select: { layout: true } } } });

	return front?.liveRevision ? readLayout(front.liveRevision.layout) : null;
}
