import { slugFrom } from "#lib/articles/slug-from.ts";
import { audit } from "#lib/audit/audit.ts";
import { emptyBody, photoIdsOf } from "#lib/body/body.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { getSiteIn } from "#lib/site/queries.ts";
import { fieldErrors, invalidField, type Refused } from "#lib/taxonomy/refused.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { isTakenBySite, type PageDraft, pageDraft } from "./page.ts";

export type SavedPage = { id: number; version: number; slug: string; savedAt: Date };

/** Why a page was not saved; `stale` where somebody else saved it meanwhile. */
export type PageRefused = Refused | { code: "stale"; version: number; savedAt: Date };

/** Makes a page that nobody but the newsroom sees yet. */
export async function createPage(input: unknown, by: Actor, now: Date): Promise<Result<SavedPage, PageRefused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });
	const parsed = pageDraft.safeParse({ body: emptyBody(), ...Object(input) });
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });

	return db().$transaction(async (tx) => {
		const slug = await settleSlug(tx, parsed.data, null);
		if (!slug.ok) return slug;
		const kept = { ...columnsOf(parsed.data), slug: slug.value, editedAt: now };
		const page = await tx.page.create({ data: { ...kept, createdAt: now, version: 1 }, select: { id: true } });
		await audit(tx, { action: "page.create", subjectKind: "page", subjectId: page.id, detail: { name: parsed.data.title } }, by, now);
		return ok({ id: page.id, version: 1, slug: slug.value, savedAt: now });
	});
}

/** Which page, the version that its editor began from, and what it says now. */
export type SavePage = { id: number; version: number; draft: unknown };

/** Saves the working copy of a page. Readers go on seeing what was published, at the address that it has. */
export async function savePage(input: SavePage, by: Actor, now: Date): Promise<Result<SavedPage, PageRefused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });
	const parsed = pageDraft.safeParse(input.draft);
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });

	return db().$transaction(async (tx) => {
		const before = await tx.page.findFirst({ where: { id: input.id } });
		if (!before) return refuse({ code: "unknown" as const });
		const slug = await settleSlug(tx, parsed.data, before.id);
		if (!slug.ok) return slug;
		const kept = { ...columnsOf(parsed.data), slug: slug.value };
		// The very same again, because its answer was lost: it is there.
		if (isSame(before, kept)) return ok({ id: before.id, version: before.version, slug: before.slug, savedAt: before.editedAt });
		if (before.version !== input.version) return refuse({ code: "stale" as const, version: before.version, savedAt: before.editedAt });

		const version = before.version + 1;
		await tx.page.update({ where: { id: before.id }, data: { ...kept, version, editedAt: now } });
		return ok({ id: before.id, version, slug: slug.value, savedAt: now });
	});
}

/** Deletes a page that readers do not see. */
export async function deletePage(
	id: number,
	by: Actor,
	now: Date,
): Promise<Result<Record<never, never>, Refused | { code: "inUse"; why: string }>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const page = await tx.page.findFirst({ where: { id } });
		if (!page) return refuse({ code: "unknown" as const });
		if (page.publishedAt !== null) return refuse({ code: "inUse" as const, why: "Readers see it. Take it offline first." });
		await tx.page.delete({ where: { id } });
		await audit(tx, { action: "page.delete", subjectKind: "page", subjectId: id, detail: { name: page.title } }, by, now);
		return ok({});
	});
}

function columnsOf({ title, description, body }: PageDraft) {
	return { title, description, body: JSON.stringify(body) };
}

type Columns = { title: string; description: string; body: string; slug: string };

function isSame(one: Columns, other: Columns): boolean {
	return one.title === other.title && one.description === other.description && one.body === other.body && one.slug === other.slug;
}

/** The slug that a draft gets, where nothing of the paper has its address; and whether all that its body shows is there. */
async function settleSlug(tx: Tx, draft: PageDraft, id: number | null): Promise<Result<string, PageRefused>> {
	const photoIds = photoIdsOf(draft.body);
	if ((await tx.photo.count({ where: { id: { in: photoIds } } })) !== new Set(photoIds).size)
		return invalidField("body", "A photo of this page is gone. Remove it or choose another.");

	const slug = draft.slug || slugFrom(draft.title, (await getSiteIn(tx)).language);
	if (slug === "") return invalidField("slug", "Type an address of small letters for this page.");
	if (isTakenBySite(slug)) return invalidField("slug", "This address is used by the site itself. Choose another.");
	const section = await tx.section.findFirst({ where: { slug }, select: { name: true } });
	if (section) return invalidField("slug", `The section “${section.name}” has this address. Choose another.`);
	const other = await tx.page.findFirst({
		where: { OR: [{ slug }, { publishedSlug: slug }], id: { not: id ?? 0 } },
		select: { title: true },
	});
	if (other) return invalidField("slug", `The page “${other.title}” has this address. Choose another.`);

	return ok(slug);
}
