import { slugFrom } from "#lib/articles/slug-from.ts";
import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { getSite } from "#lib/site/queries.ts";
import { fieldErrors, invalidField, type Refused } from "#lib/taxonomy/refused.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { isReserved, sectionInput, whyNotBelow } from "./section.ts";

type Made = { id: number; slug: string; change: number };

const slugTaken = {
	code: "invalid" as const,
	fields: [{ field: "slug", message: "Another section has this address. Choose a different one." }],
};

/** Makes a section, last in the menu. */
export async function createSection(input: unknown, by: Actor, now: Date): Promise<Result<Made, Refused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });
	const parsed = sectionInput.safeParse(input);
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });

	const { name, description, isOpinion, parentId } = parsed.data;
	const slug = parsed.data.slug || slugFrom(name, (await getSite()).language);
	if (slug === "" || isReserved(slug))
		return refuse({ code: "invalid", fields: [{ field: "slug", message: "Type an address of small letters for this section." }] });
	return db().$transaction(async (tx) => {
		if (await tx.section.findFirst({ where: { slug }, select: { id: true } })) return refuse(slugTaken);
		const page = await tx.page.findFirst({ where: { OR: [{ slug }, { publishedSlug: slug }] }, select: { title: true } });
		if (page) return invalidField("slug", `The page “${page.title}” has this address. Choose another.`);
		const misplaced = await whyMisplaced(tx, null, parentId);
		if (misplaced !== null) return invalidField("parentId", misplaced);
		const last = await tx.section.findFirst({ orderBy: { position: "desc" }, select: { position: true } });
		const section = await tx.section.create({
			data: { slug, name, description, isOpinion, parentId, position: (last?.position ?? 0) + 1, createdAt: now },
		});
		await audit(tx, { action: "section.create", subjectKind: "section", subjectId: section.id, detail: { name } }, by, now);
		return ok({ id: section.id, slug, change: await announce(tx, "section.created", [tags.site(), tags.section(slug)], now) });
	});
}

/** Changes a section's name and description. Its address stays: stories' addresses begin with it. */
export async function updateSection(id: number, input: unknown, by: Actor, now: Date): Promise<Result<{ change: number }, Refused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });
	const parsed = sectionInput.omit({ slug: true }).safeParse(input);
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });

	return db().$transaction(async (tx) => {
		const section = await tx.section.findFirst({ where: { id } });
		if (!section) return refuse({ code: "unknown" as const });
		const misplaced = await whyMisplaced(tx, id, parsed.data.parentId);
		if (misplaced !== null) return invalidField("parentId", misplaced);
		await tx.section.update({ where: { id }, data: parsed.data });
		await audit(tx, { action: "section.update", subjectKind: "section", subjectId: id, detail: { name: parsed.data.name } }, by, now);
		return ok({ change: await announce(tx, "section.updated", [tags.site(), tags.section(section.slug)], now) });
	});
}

async function whyMisplaced(tx: Tx, id: number | null, parentId: number | null): Promise<string | null> {
	if (parentId === null) return null;
	const parent = await tx.section.findFirst({ where: { id: parentId }, select: { id: true, parentId: true } });

	return whyNotBelow(id, parent, id === null ? 0 : await tx.section.count({ where: { parentId: id } }));
}

/** Puts the menu's sections in this order; every section must be named once. */
export async function orderSections(ids: readonly number[], by: Actor, now: Date): Promise<Result<{ change: number }, Refused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const known = await tx.section.findMany({ select: { id: true } });
		const complete = ids.length === known.length && known.every(({ id }) => ids.includes(id));
		if (!complete)
			return refuse({
				code: "invalid" as const,
				fields: [{ field: "order", message: "The sections changed meanwhile. Load the page again." }],
			});
		for (const [position, id] of ids.entries()) await tx.section.update({ where: { id }, data: { position } });
		await audit(tx, { action: "section.order", subjectKind: "section", subjectId: "all" }, by, now);
		return ok({ change: await announce(tx, "section.ordered", [tags.site()], now) });
	});
}
