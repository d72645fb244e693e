import { endCoverage, startCoverage } from "#lib/live/commands.ts";
import { postEntry } from "#lib/live/entry-commands.ts";
import { system } from "#lib/users/role.ts";
import { body, paragraph } from "./marks.ts";
import { must } from "./must.ts";
import type { LiveTelling } from "./telling.ts";

type Told = { id: number; slug: string; liveEndedAt: Date | null };

/** Brings a story's live coverage to where the edition has it. Each post has a key of its own, so that none stands there twice. */
export async function tellLive({ from, until, posts }: LiveTelling, { id, slug, liveEndedAt }: Told, now: Date): Promise<void> {
	if (liveEndedAt) return;

	must(await startCoverage(id, system, from(now)), slug);
	for (const [index, { at, headline = "", body: pieces, isKeyEvent = false, isPinned = false }] of posts.entries()) {
		const words = body(...pieces.map((piece) => (typeof piece === "string" ? paragraph(piece) : piece)));
		const entry = { articleId: id, key: `demo-${slug}-${index}`, headline, body: words, isKeyEvent, isPinned };
		must(await postEntry(entry, system, at(now)), slug);
	}
	must(await endCoverage(id, system, until(now)), slug);
}
