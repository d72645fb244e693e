import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { settings } from "#lib/settings.ts";
import { fileName, type Listed, mostAddresses } from "./sitemap.ts";

/** Every file of addresses: the front and sections, topics, contributors, and each month, the newest first. */
export async function listSitemaps(): Promise<Listed[]> {
	dependsOn(tags.sitemaps(), tags.topics(), tags.contributors());
	const [months, topics, contributors] = await Promise.all([
		db().sitemapMonth.findMany({ where: { stories: { gt: 0 } }, orderBy: { month: "desc" } }),
		db().topic.count(),
		db().contributor.count(),
	]);

	return [
		...filesOf("sections", 1, null),
		...filesOf("topics", topics, null),
		...filesOf("contributors", contributors, null),
		...months.flatMap(({ month, stories, changedAt }) => filesOf(month, stories, changedAt)),
	];
}

function filesOf(name: string, addresses: number, changedAt: Date | null): Listed[] {
	const files = Math.ceil(addresses / mostAddresses);

	return Array.from({ length: files }, (_, index) => ({ url: `${settings().siteUrl}/sitemaps/${fileName(name, index + 1)}`, changedAt }));
}
