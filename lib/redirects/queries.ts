import { addressOf } from "#lib/articles/address.ts";
import type { AddressedStory } from "#lib/articles/article.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";

/** Where an address that holds nothing went. */
export async function findRedirect(asked: string): Promise<Exclude<AddressedStory, { kind: "found" }>> {
	const path = asked.normalize("NFC").toLowerCase(); // as redirects are kept
	dependsOn(tags.address(path));
	const redirect = await db().redirect.findFirst({
		where: { path },
		select: {
			url: true,
			gone: true,
			temporary: true,
			article: { select: { id: true, slug: true, status: true, withdrawnReason: true, section: { select: { slug: true } } } },
		},
	});
	if (!redirect) return { kind: "unknown" };
	if (redirect.gone) return { kind: "withdrawn", reason: "" };
	const { article, url } = redirect;
	const how = redirect.temporary ? { temporary: true } : {};
	if (url) return { kind: "moved", to: url, ...how };

	if (article) dependsOn(tags.article(article.id));
	if (article?.status === "published") return { kind: "moved", to: addressOf(article.section.slug, article.slug), ...how };
	return article?.status === "withdrawn" ? { kind: "withdrawn", reason: article.withdrawnReason ?? "" } : { kind: "unknown" };
}
