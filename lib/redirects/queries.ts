import { addressOf } from "#lib/articles/address.ts";
import type { AddressedStory } from "#lib/articles/article.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { isPageOfTheSite } from "./standing.ts";
import { whatStandsAt } from "./standing-queries.ts";
import { tidyPath } from "./tidy-path.ts";

type Elsewhere = Exclude<AddressedStory, { kind: "found" }>;

/**
 * Where an address that holds nothing went. One that is only spelt differently leads to the real one: in capitals, or with a blank or the
 * full stop of a sentence after it.
 */
export async function findRedirect(asked: string): Promise<Elsewhere> {
	const path = asked.normalize("NFC").toLowerCase(); // as redirects are kept
	const tidy = tidyPath(asked);
	const redirect = await redirectAt(path);
	if (redirect.kind !== "unknown" || tidy === asked) return redirect;
	const redirectOfTidy = tidy === path ? redirect : await redirectAt(tidy);

	return redirectOfTidy.kind === "unknown" ? standingAt(tidy) : redirectOfTidy;
}

/** The page at a path that is spelt as the paper spells its own. */
async function standingAt(path: string): Promise<Elsewhere> {
	const [, folder, slug = ""] = path.split("/");
	dependsOn(tags.address(path));
	if (folder === "by") dependsOn(tags.contributor(slug));
	if (folder === "topic") dependsOn(tags.topic(slug));
	if (folder === "series") dependsOn(tags.series(slug));
	const standing = (await whatStandsAt(db(), [path])).get(path);
	if (!standing || (standing.kind === "site" && !isPageOfTheSite(path))) return { kind: "unknown" };
	if (standing.kind !== "story") return { kind: "moved", to: path };

	dependsOn(tags.article(standing.articleId));
	return { kind: "moved", to: standing.address };
}

async function redirectAt(path: string): Promise<Elsewhere> {
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
