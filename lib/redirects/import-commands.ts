import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { settings } from "#lib/settings.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { readCsv } from "./csv.ts";
import { type ImportPlan, planImport, readList } from "./import.ts";
import { pathOfTarget, type RedirectStatus } from "./redirect.ts";
import { redirectColumns, statusOf, tagsOfPath, targetOf, toRow } from "./rows.ts";
import type { Standing } from "./standing.ts";
import { whatStandsAt } from "./standing-queries.ts";

export type ImportRefused = { code: "notAllowed" } | { code: "problems"; plan: ImportPlan };

/** As many as one statement may write. */
const atOnce = 500;
/** Beyond so many addresses it is cheaper to forget every page than to name them. */
const mostNamed = 500;

/** What taking a list of redirects would do; it changes nothing. */
export async function previewImport(csv: string, by: Actor): Promise<Result<ImportPlan, ImportRefused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });

	return ok((await plan(db(), csv)).plan);
}

/** Takes a list of redirects, all of it or, where anything is wrong with it, nothing. */
export async function importRedirects(
	csv: string,
	by: Actor,
	now: Date,
): Promise<Result<{ added: number; changed: number; change: number | null }, ImportRefused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const { plan: planned, standing } = await plan(tx, csv);
		if (planned.problems.length > 0) return refuse({ code: "problems" as const, plan: planned });
		const rows = planned.redirects.filter(({ does }) => does !== "nothing");
		const changed = rows.filter(({ does }) => does === "changes").length;
		if (rows.length === 0) return ok({ added: 0, changed: 0, change: null });

		for (let first = 0; first < rows.length; first += atOnce) {
			const some = rows.slice(first, first + atOnce);
			await tx.redirect.deleteMany({ where: { path: { in: some.map(({ from }) => from) } } });
			await tx.redirect.createMany({ data: some.map((row) => toRow(row, standing, now)) });
		}
		const added = rows.length - changed;
		await audit(tx, { action: "redirect.import", subjectKind: "redirect", subjectId: "list", detail: { added, changed } }, by, now);
		const touched = rows.length > mostNamed ? [tags.site()] : rows.flatMap(({ from }) => tagsOfPath(from));
		return ok({ added, changed, change: await announce(tx, "redirect.imported", touched, now) });
	}, patience);
}

/** A list of the longest kind takes some seconds. */
const patience = { timeout: 60_000 };

async function plan(tx: Tx, csv: string): Promise<{ plan: ImportPlan; standing: Map<string, Standing> }> {
	const { siteUrl } = settings();
	const records = readCsv(csv);
	const read = records.ok ? readList(records.value, siteUrl) : { lines: [], problems: [records.reason] };
	if (read.lines.length === 0)
		return { plan: planImport(read, { siteUrl, redirects: new Map(), standing: new Map() }), standing: new Map() };

	const redirects = new Map<string, { to: string | null; status: RedirectStatus }>();
	for (const row of await tx.redirect.findMany({ select: redirectColumns }))
		redirects.set(row.path, { to: targetOf(row), status: statusOf(row) });
	const targets = [...read.lines.map(({ to }) => to), ...[...redirects.values()].map(({ to }) => to)];
	const paths = new Set([...read.lines.map(({ from }) => from), ...targets.flatMap((to) => (to === null ? [] : (pathOfTarget(to) ?? [])))]);
	const standing = await whatStandsAt(tx, [...paths]);

	return { plan: planImport(read, { siteUrl, redirects, standing }), standing };
}
