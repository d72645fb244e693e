import { addressOf } from "#lib/articles/address.ts";
import type { AddressedStory } from "#lib/articles/article.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";

/** Where an address that holds nothing went. */
export async function findRedirect(path: string): Promise<Exclude<AddressedStory, { kind: "found" }>> {
	dependsOn(tags.address(path));
	const redirect = await db().redirect.findFirst({
		where: { path },
		select: {
			url: true,
			gone: true,
			article: { select: { id: true, slug: true, status: true, withdrawnReason: true, section: { select: { slug: true } } } },
		},
	});
	if (!redirect) return { kind: "unknown" };
	if (redirect.gone) return { kind: "withdrawn", reason: "" };
	if (redirect.url) return { kind: "moved", to: redirect.url };

	const { article } = redirect;
	if (article) dependsOn(tags.article(article.id));
	if (article?.status === "published") return { kind: "moved", to: addressOf(article.section.slug, article.slug) };
	return article?.status === "withdrawn" ? { kind: "withdrawn", reason: article.withdrawnReason ?? "" } : { kind: "unknown" };
}
