import { slugCandidates } from "#lib/articles/slug.ts";
import { slugFrom } from "#lib/articles/slug-from.ts";
import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { getSiteIn } from "#lib/site/queries.ts";
import { fieldErrors, invalidField, type Refused, type StillUsed } from "#lib/taxonomy/refused.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { seriesAddress, seriesInput, whySeriesStays } from "./series.ts";

type Made = { id: number; slug: string; change: number };

/** Makes a series that has no part yet. */
export async function createSeries(input: unknown, by: Actor, now: Date): Promise<Result<Made, Refused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });
	const parsed = seriesInput.safeParse(input);
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });

	const { name: title, description, slug: typed } = parsed.data;
	return db().$transaction(async (tx) => {
		if (typed !== "" && (await isTaken(tx, typed))) return invalidField("slug", "Another series has this address. Choose a different one.");
		const slug = typed || (await freeSlug(tx, title));
		const series = await tx.series.create({ data: { slug, title, description, createdAt: now } });
		await tx.redirect.deleteMany({ where: { path: seriesAddress(slug) } });
		await audit(tx, { action: "series.create", subjectKind: "series", subjectId: series.id, detail: { name: title } }, by, now);
		const change = await announce(tx, "series.created", [tags.series(slug), tags.address(seriesAddress(slug))], now);
		return ok({ id: series.id, slug, change });
	});
}

/** Changes a series' title and description; its address stays. */
export async function updateSeries(id: number, input: unknown, by: Actor, now: Date): Promise<Result<{ change: number }, Refused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });
	const parsed = seriesInput.omit({ slug: true }).safeParse(input);
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });

	const { name: title, description } = parsed.data;
	return db().$transaction(async (tx) => {
		const series = await tx.series.findFirst({ where: { id } });
		if (!series) return refuse({ code: "unknown" as const });
		await tx.series.update({ where: { id }, data: { title, description } });
		await audit(tx, { action: "series.update", subjectKind: "series", subjectId: id, detail: { name: title } }, by, now);
		return ok({ change: await announce(tx, "series.updated", [tags.series(series.slug)], now) });
	});
}

/** Deletes a series that no version of any story is part of. */
export async function deleteSeries(id: number, by: Actor, now: Date): Promise<Result<{ change: number }, StillUsed>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const series = await tx.series.findFirst({ where: { id }, include: { _count: { select: { listings: true, revisions: true } } } });
		if (!series) return refuse({ code: "unknown" as const });
		const why = whySeriesStays({ stories: series._count.listings, versions: series._count.revisions });
		if (why !== null) return refuse({ code: "inUse" as const, why });
		await tx.series.delete({ where: { id } });
		await audit(tx, { action: "series.delete", subjectKind: "series", subjectId: id, detail: { name: series.title } }, by, now);
		return ok({ change: await announce(tx, "series.deleted", [tags.series(series.slug), tags.sitemaps()], now) });
	});
}

async function freeSlug(tx: Tx, title: string): Promise<string> {
	for (const slug of slugCandidates(slugFrom(title, (await getSiteIn(tx)).language) || "series"))
		if (!(await isTaken(tx, slug))) return slug;

	throw new Error(`No free slug for the series ${title}`);
}

async function isTaken(tx: Tx, slug: string): Promise<boolean> {
	return (await tx.series.findFirst({ where: { slug }, select: { id: true } })) !== null;
}
