import { addressOf } from "#lib/articles/address.ts";
import type { Loaded } from "#lib/articles/publishing-queries.ts";
import type { Tx } from "#lib/db/client.ts";
import { addJob } from "#lib/jobs/commands.ts";
import { siteSettings } from "#lib/site/site.ts";

/** Every process has forgotten the old pages by then, so that whoever comes to look sees the new ones. */
const settling = 2000;

/** Asks for search engines and feed readers to be told that a story came, changed or went, where the paper wants that. */
export async function syndicate(tx: Tx, article: Loaded, now: Date): Promise<void> {
	const kept = await tx.setting.findFirst({ where: { key: "site" } });
	const site = kept ? siteSettings.parse(JSON.parse(kept.value)) : null;
	const runAt = new Date(now.getTime() + settling);
	const askedAt = now.toISOString();

	if (site?.indexNow) {
		for (const path of pathsOf(article))
			await addJob(tx, { kind: "tellIndexNow", key: `indexNow:${path}`, payload: { path, askedAt } }, runAt);
	}
	if (site?.webSubHub) {
		for (const page of fedPagesOf(article)) await addJob(tx, { kind: "pingHub", key: `webSub:${page}`, payload: { page, askedAt } }, runAt);
	}
}

/** Where the story was, and where it is. */
function pathsOf({ section, slug, revision }: Loaded): string[] {
	return [...new Set([addressOf(section.slug, slug), addressOf(revision.section.slug, revision.slug)])];
}

/** Pages whose feeds carry it, or did. */
function fedPagesOf(article: Loaded): string[] {
	const { revision } = article;

	return [
		...new Set([
			"/",
			...[article.section, revision.section].flatMap(({ slug, parent }) => [`/${slug}`, ...(parent ? [`/${parent.slug}`] : [])]),
			...[...article.topicListings, ...revision.topics].map(({ topic }) => `/topic/${topic.slug}`),
			...article.byContributor.map(({ contributor }) => `/by/${contributor.slug}`),
			...revision.bylines.flatMap(({ contributor }) => (contributor ? [`/by/${contributor.slug}`] : [])),
		]),
	];
}
