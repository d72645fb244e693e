import { db } from "#lib/db/client.ts";
import type { HoldingKind } from "./front.ts";
import { readLayout } from "./layout.ts";

/** Where the home front holds a story, and until when; null where it does not. */
export async function getHold(articleId: number): Promise<{ container: HoldingKind; expiresAt: Date | null } | null> {
	const front = await db().front.findFirst({ where: { key: "home" }, select: { liveRevision: { select: { layout: true } } } });
	const { containers } = front?.liveRevision ? readLayout(front.liveRevision.layout) : { containers: [] };

	for (const { kind, cards } of containers) {
		const card = cards.find((each) => each.articleId === articleId);
		if (card) return { container: kind === "lead" ? "lead" : "secondary", expiresAt: card.expiresAt ? new Date(card.expiresAt) : null };
	}
	return null;
}
