import { beginningOf, plainText } from "#lib/body/text.ts";
import type { PublishedArticle } from "./article.ts";

/** Search engines show about so much of a description, in characters. */
const longest = 160;

/**
 * What a story is about, for whoever shows a link to it: what its editors wrote for that, else its standfirst, else how it begins. Empty
 * only for a story without words.
 */
export function descriptionOf({
	seoDescription,
	standfirst,
	body,
}: Pick<PublishedArticle, "seoDescription" | "standfirst" | "body">): string {
	return seoDescription || standfirst || beginningOf(plainText(body), longest);
}
