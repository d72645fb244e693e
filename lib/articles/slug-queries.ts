import { dialect, type Tx } from "#lib/db/client.ts";
import { oneOf } from "#lib/db/one-of.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { getSiteIn } from "#lib/site/queries.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { FieldError, StoryDraft } from "./draft.ts";
import { freeSlug } from "./free-slug.ts";
import { isChinese, slugPattern } from "./slug.ts";
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

	return ok(await freeSlug(slugFrom(draft.headline, lang) || `story-${holder.id}`, (slugs) => listTaken(tx, slugs, holder.id)));
}

/** The language that a headline is read in, where that makes a difference to its slug. */
export async function headlineLanguage(tx: Tx, { headline, lang }: Pick<StoryDraft, "headline" | "lang">): Promise<string> {
	return lang || !isChinese(headline) ? lang : (await getSiteIn(tx)).language;
}

async function checkTyped(tx: Tx, slug: string, holder: Holder): Promise<Result<string, FieldError>> {
	if (slug === holder.slug) return ok(slug);
	if (!slugPattern.test(slug))
		return refuse({ field: "slug", message: "The address may have only small letters a to z, digits, and single hyphens between them." });
	const rows = await tx.$queryRaw<{ slug: string }[]>(presentSlugs([slug], holder.id));
	if (rows.length > 0) return refuse({ field: "slug", message: `Another story has the address “${slug}”. Choose a different one.` });
	const [former] = await tx.$queryRaw<{ articleId: number }[]>(formerSlugs(slug, holder.id));

	return former ? refuse({ field: "slug", message: await wordsForFormer(tx, slug, former.articleId) }) : ok(slug);
}

/** Why a slug that a story once had is not given to another: links to it, in print too, would show something else. */
async function wordsForFormer(tx: Tx, slug: string, articleId: number): Promise<string> {
	const { workingRevision } = await tx.article.findFirstOrThrow({
		where: { id: articleId },
		select: { workingRevision: { select: { headline: true } } },
	});
	const headline = workingRevision?.headline;

	return `“${slug}” is an old address of ${headline ? `the story “${headline}”` : "another story"}, and links to it lead there. Choose a different one.`;
}

async function listTaken(tx: Tx, slugs: readonly string[], articleId: number): Promise<Set<string>> {
	const rows = await tx.$queryRaw<{ slug: string }[]>(takenSlugs(slugs, articleId));

	return new Set(rows.map(({ slug }) => slug));
}

/**
 * Which of these slugs are another story's: what it has, what it will have when its newest revision goes live, or what it once had. All of
 * it is looked up in indexes by equality, so that it costs the same in a paper of any size.
 */
export function takenSlugs(slugs: readonly string[], articleId: number): Prisma.Sql {
	return Prisma.sql`${presentSlugs(slugs, articleId)}
		UNION ALL SELECT ${lastPart()} AS "slug" FROM "Redirect" WHERE ${oneOf(lastPart(), slugs)} AND "articleId" <> ${articleId}`;
}

function presentSlugs(slugs: readonly string[], articleId: number): Prisma.Sql {
	return Prisma.sql`SELECT "slug" FROM "Article" WHERE ${oneOf("slug", slugs)} AND "id" <> ${articleId}
		UNION ALL SELECT "slug" FROM "Revision" WHERE ${oneOf("slug", slugs)} AND "articleId" <> ${articleId}
			AND EXISTS (SELECT 1 FROM "Article" a WHERE a."workingRevisionId" = "Revision"."id")`;
}

/** Which story once had this slug. */
function formerSlugs(slug: string, articleId: number): Prisma.Sql {
	return Prisma.sql`SELECT "articleId" FROM "Redirect" WHERE ${oneOf(lastPart(), [slug])} AND "articleId" <> ${articleId} ORDER BY "createdAt" DESC LIMIT 1`;
}

/** What stands after the last slash of a redirect's path, written as the index on it is. */
function lastPart(): Prisma.Sql {
	return dialect() === "sqlite"
		? Prisma.sql`replace("path", rtrim("path", replace("path", '/', '')), '')`
		: Prisma.sql`regexp_replace("path", '^.*/', '')`;
}
