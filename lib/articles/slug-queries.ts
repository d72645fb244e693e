import type { Tx } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { getSiteIn } from "#lib/site/queries.ts";
import type { FieldError, StoryDraft } from "./draft.ts";
import { isChinese, slugCandidates, slugPattern } from "./slug.ts";
import { isDerivedSlug, slugFrom } from "./slug-from.ts";

/** The article whose slug is to be settled; `slug` is what its working revision has, null for a new one. */
type Holder = { id: number; slug: string | null; published: boolean };

/**
 * The slug that a draft gets. One that was typed is taken as it is, or refused where it is malformed or another story's.
 * An empty one is made from the headline, numbered where taken; a story that readers know keeps the one it has.
 */
export async function settleSlug(tx: Tx, draft: StoryDraft, holder: Holder): Promise<Result<string, FieldError>> {
	if (draft.slug !== "") return checkTyped(tx, draft.slug, holder);
	if (holder.published && holder.slug) return ok(holder.slug);
	const lang = await headlineLanguage(tx, draft);
	if (holder.slug && isDerivedSlug(holder.slug, draft.headline, holder.id, lang)) return ok(holder.slug);

	for (const candidate of slugCandidates(slugFrom(draft.headline, lang) || `story-${holder.id}`)) {
		if (!(await isTaken(tx, candidate, holder.id))) return ok(candidate);
	}
	throw new Error(`No free slug for article ${holder.id}`);
}

/** The language that a headline is read in, where that makes a difference to its slug. */
export async function headlineLanguage(tx: Tx, { headline, lang }: Pick<StoryDraft, "headline" | "lang">): Promise<string> {
	return lang || !isChinese(headline) ? lang : (await getSiteIn(tx)).language;
}

async function checkTyped(tx: Tx, slug: string, holder: Holder): Promise<Result<string, FieldError>> {
	if (slug === holder.slug) return ok(slug);
	if (!slugPattern.test(slug))
		return refuse({ field: "slug", message: "The address may have only small letters a to z, digits, and single hyphens between them." });
	if (await isTaken(tx, slug, holder.id))
		return refuse({ field: "slug", message: `Another story has the address “${slug}”. Choose a different one.` });

	return ok(slug);
}

/** Whether a slug is another story's: what it has, or what one of its revisions waits to have. */
async function isTaken(tx: Tx, slug: string, articleId: number): Promise<boolean> {
	const other = await tx.article.findFirst({
		where: { id: { not: articleId }, OR: [{ slug }, { workingRevision: { is: { slug } } }] },
		select: { id: true },
	});
	if (other) return true;

	const redirect = await tx.redirect.findFirst({
		where: { path: { endsWith: `/${slug}` }, articleId: { not: articleId } },
		select: { id: true },
	});
	return redirect !== null;
}
