import type { FieldError } from "#lib/articles/draft.ts";
import { slugFrom } from "#lib/articles/slug-from.ts";
import { audit } from "#lib/audit/audit.ts";
import { emptyBody, photoIdsOf, readBody } from "#lib/body/body.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { getSiteIn } from "#lib/site/queries.ts";
import { fieldErrors, invalidField, type Refused } from "#lib/taxonomy/refused.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { isTakenBySite, newPage, type PageDraft, parsePageFields } from "./page.ts";

/** A page as a command left it. Fields in `rejected` could not be saved and keep what they had. */
export type SavedPage = { id: number; version: number; slug: string; savedAt: Date; rejected: FieldError[] };

/** Why a page was not saved; `stale` where somebody else saved it meanwhile. */
export type PageRefused = Refused | { code: "stale"; version: number; savedAt: Date };

/** Makes a page that nobody but the newsroom sees yet. */
export async function createPage(input: unknown, by: Actor, now: Date): Promise<Result<SavedPage, PageRefused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });
	const parsed = newPage.safeParse({ body: emptyBody(), ...Object(input) });
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });

	return db().$transaction(async (tx) => {
		if (await isPhotoGone(tx, parsed.data)) return invalidField("body", photoGone);
		const slug = await settleSlug(tx, parsed.data, null);
		if (!slug.ok) return invalidField(slug.reason.field, slug.reason.message);
		const kept = { ...columnsOf(parsed.data), slug: slug.value, editedAt: now };
		const page = await tx.page.create({ data: { ...kept, createdAt: now, version: 1 }, select: { id: true } });
		await audit(tx, { action: "page.create", subjectKind: "page", subjectId: page.id, detail: { name: parsed.data.title } }, by, now);
		return ok({ id: page.id, version: 1, slug: slug.value, savedAt: now, rejected: [] });
	});
}

/** Which page, the version that its editor began from, and what it says now. */
export type SavePage = { id: number; version: number; draft: unknown };

/**
 * Saves the working copy of a page. Readers go on seeing what was published, at the address that it has. A field that cannot be saved does
 * not stop the others: it keeps what it had, and the answer names it.
 */
export async function savePage(input: SavePage, by: Actor, now: Date): Promise<Result<SavedPage, PageRefused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });
	const { fields, rejected } = parsePageFields(input.draft);
	if (Object.keys(fields).length === 0) return refuse({ code: "invalid", fields: rejected.length > 0 ? rejected : [noPage] });

	return db().$transaction(async (tx) => {
		const before = await tx.page.findFirst({ where: { id: input.id } });
		if (!before) return refuse({ code: "unknown" as const });
		const draft = { title: before.title, slug: before.slug, description: before.description, body: readBody(before.body), ...fields };
		// The address that the page has is its own, whatever was made since.
		const slug = draft.slug === before.slug ? ok(before.slug) : await settleSlug(tx, draft, before.id);
		if (!slug.ok) rejected.push(slug.reason);
		const kept = { ...columnsOf(draft), slug: slug.ok ? slug.value : before.slug };
		// The very same again, because its answer was lost: it is there.
		if (isSame(before, kept)) return ok({ id: before.id, version: before.version, slug: before.slug, savedAt: before.editedAt, rejected });
		if (before.version !== input.version) return refuse({ code: "stale" as const, version: before.version, savedAt: before.editedAt });

		const version = before.version + 1;
		await tx.page.update({ where: { id: before.id }, data: { ...kept, version, editedAt: now } });
		return ok({ id: before.id, version, slug: kept.slug, savedAt: now, rejected });
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

const noPage: FieldError = { field: "page", message: "Send the fields of a page." };

/** Words for a page that shows a photo which is not in the archive any more. */
export const photoGone = "A photo of this page is gone. Remove it or choose another.";

/** Whether a page shows a photo that is not in the archive any more. */
export async function isPhotoGone(tx: Tx, { body }: Pick<PageDraft, "body">): Promise<boolean> {
	const photoIds = photoIdsOf(body);

	return (await tx.photo.count({ where: { id: { in: photoIds } } })) !== new Set(photoIds).size;
}

/** The slug that a draft gets, where nothing of the paper has its address. */
async function settleSlug(tx: Tx, draft: PageDraft, id: number | null): Promise<Result<string, FieldError>> {
	const taken = (message: string) => refuse({ field: "slug", message });
	const slug = draft.slug || slugFrom(draft.title, (await getSiteIn(tx)).language);
	if (slug === "") return taken("Type an address of small letters for this page.");
	if (isTakenBySite(slug)) return taken("This address is used by the site itself. Choose another.");
	const section = await tx.section.findFirst({ where: { slug }, select: { name: true } });
	if (section) return taken(`The section “${section.name}” has this address. Choose another.`);
	const other = await tx.page.findFirst({
		where: { OR: [{ slug }, { publishedSlug: slug }], id: { not: id ?? 0 } },
		select: { title: true },
	});
	if (other) return taken(`The page “${other.title}” has this address. Choose another.`);

	return ok(slug);
}
