import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { settings } from "#lib/settings.ts";
import { listContributorFiles, listTopicFiles } from "./list-queries.ts";
import { fileName, type Listed, mostAddresses } from "./sitemap.ts";

/** Every file of addresses that has any: the front and sections, topics, contributors, and each month, the newest first. */
export async function listSitemaps(): Promise<Listed[]> {
	dependsOn(tags.sitemaps(), tags.topics(), tags.contributors());
	const [months, topics, contributors] = await Promise.all([
		db().sitemapMonth.findMany({ where: { stories: { gt: 0 } }, orderBy: { month: "desc" } }),
		listTopicFiles(),
		listContributorFiles(),
	]);

	return [
		file("sections", 1, null),
		...topics.map((number) => file("topics", number, null)),
		...contributors.map((number) => file("contributors", number, null)),
		...months.flatMap(({ month, stories, changedAt }) => numbersFor(stories).map((number) => file(month, number, changedAt))),
	];
}

function numbersFor(addresses: number): number[] {
	return Array.from({ length: Math.ceil(addresses / mostAddresses) }, (_, index) => index + 1);
}

function file(name: string, number: number, changedAt: Date | null): Listed {
	return { url: `${settings().siteUrl}/sitemaps/${fileName(name, number)}`, changedAt };
}
