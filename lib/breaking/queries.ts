import { addressOf } from "#lib/articles/address.ts";
import { isPublic } from "#lib/articles/card-queries.ts";
import { dependsOn, rightUntil } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { type Breaking, keptBreaking, type RaisedBreaking } from "./breaking.ts";

/** The banner that stands at this moment; null for none. */
export async function getBreaking(now: Date = new Date()): Promise<Breaking | null> {
	dependsOn(tags.site());
	const raised = await getRaisedBreaking(now);
	if (!raised) return null;
	rightUntil(raised.expiresAt);

	return raised.isShown ? { text: raised.text, address: raised.address } : null;
}

/** The banner that was raised and has not ended, with what editors must know of it; null for none. */
export async function getRaisedBreaking(now: Date): Promise<RaisedBreaking | null> {
	const row = await db().setting.findFirst({ where: { key: "breaking" } });
	const kept = row && keptBreaking.parse(JSON.parse(row.value));
	if (!kept || kept.expiresAt <= now) return null;

	const { articleId, ...about } = kept;
	if (articleId === null) return { ...about, address: about.address || null, isShown: true };
	const address = await findAddress(articleId);
	return { ...about, address, isShown: address !== null };
}

/** Where a story stands now; null where readers may not see it. */
async function findAddress(articleId: number): Promise<string | null> {
	dependsOn(tags.article(articleId));
	const story = await db().article.findFirst({
		where: { ...isPublic, id: articleId },
		select: { slug: true, section: { select: { slug: true } } },
	});

	return story && addressOf(story.section.slug, story.slug);
}
