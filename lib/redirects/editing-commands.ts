import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { settings } from "#lib/settings.ts";
import { fieldErrors, invalidField, type Refused } from "#lib/taxonomy/refused.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { endOf } from "./chains.ts";
import { pathOfTarget, type ReadRedirect, readFrom, readTarget, redirectInput } from "./redirect.ts";
import { redirectColumns, tagsOfPath, targetOf, toRow } from "./rows.ts";
import { standsThere } from "./standing.ts";
import { whatStandsAt } from "./standing-queries.ts";

type Saved = { id: number; from: string; to: string | null; change: number };

/** Makes a redirect, or changes the one of this number. It is kept without detours: it, and those that led to it, lead straight to the end. */
export async function saveRedirect(id: number | null, input: unknown, by: Actor, now: Date): Promise<Result<Saved, Refused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });
	const read = readInput(input);
	if (!read.ok) return read;

	return db().$transaction(async (tx) => {
		const before = id === null ? null : await tx.redirect.findFirst({ where: { id } });
		if (id !== null && !before) return refuse({ code: "unknown" as const });
		const checked = await check(tx, id, read.value);
		if (!checked.ok) return checked;

		const { row, standing } = checked.value;
		const kept = toRow(row, standing, now);
		const { id: savedId } = before
			? await tx.redirect.update({ where: { id: before.id }, data: kept })
			: await tx.redirect.create({ data: kept });
		const led = await straighten(tx, kept);
		const action = before ? "redirect.update" : "redirect.create";
		await audit(tx, { action, subjectKind: "redirect", subjectId: savedId, detail: { name: row.from, to: row.to ?? "gone" } }, by, now);
		const touched = [row.from, ...led, ...(before ? [before.path] : [])].flatMap(tagsOfPath);
		return ok({ id: savedId, from: row.from, to: row.to, change: await announce(tx, "redirect.saved", touched, now) });
	});
}

/** Takes a redirect away: its address then holds nothing. */
export async function deleteRedirect(id: number, by: Actor, now: Date): Promise<Result<{ change: number }, Refused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const redirect = await tx.redirect.findFirst({ where: { id } });
		if (!redirect) return refuse({ code: "unknown" as const });
		await tx.redirect.delete({ where: { id } });
		await audit(tx, { action: "redirect.delete", subjectKind: "redirect", subjectId: id, detail: { name: redirect.path } }, by, now);
		return ok({ change: await announce(tx, "redirect.deleted", tagsOfPath(redirect.path), now) });
	});
}

function readInput(input: unknown): Result<ReadRedirect, Refused> {
	const parsed = redirectInput.safeParse(input);
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });
	const { siteUrl } = settings();
	const from = readFrom(parsed.data.from, siteUrl);
	const to = parsed.data.status === "410" ? ok(null) : readTarget(parsed.data.to, siteUrl);
	const fields = [...(from.ok ? [] : [{ field: "from", message: from.reason }]), ...(to.ok ? [] : [{ field: "to", message: to.reason }])];
	if (!from.ok || !to.ok) return refuse({ code: "invalid", fields });

	return ok({ from: from.value, to: to.value, status: parsed.data.status });
}

async function check(tx: Tx, id: number | null, { from, to, status }: ReadRedirect) {
	const other = await tx.redirect.findFirst({ where: { path: from, id: { not: id ?? 0 } }, select: redirectColumns });
	if (other)
		return invalidField(
			"from",
			`This address leads to ${targetOf(other) ?? "a notice that it is gone"} already. Change that redirect instead.`,
		);
	const target = to === null ? null : pathOfTarget(to);
	const leads = await leadsFrom(tx, from, to);
	const end = endOf(from, leads);
	if (end.kind === "loop") return invalidField("to", `This would go round in a loop: ${end.paths.join(" → ")}.`);

	const last = end.to === null ? null : pathOfTarget(end.to);
	const standing = await whatStandsAt(tx, [from, ...(last === null ? [] : [last])]);
	const there = standing.get(from);
	if (there) return invalidField("from", standsThere(there));
	if (to !== null && end.to === null) return invalidField("to", `${target} is gone. Choose an address that holds something.`);
	if (last !== null && !standing.has(last))
		return invalidField("to", `Nothing stands at ${last}. Check the address, or open the page and copy it from there.`);
	return ok({ row: { from, to: end.to, status }, standing });
}

/** The redirects that an address would lead through. */
async function leadsFrom(tx: Tx, from: string, to: string | null): Promise<Map<string, string | null>> {
	const leads = new Map([[from, to]]);
	for (let path = to && pathOfTarget(to); path !== null && !leads.has(path); ) {
		const row = await tx.redirect.findFirst({ where: { path }, select: redirectColumns });
		if (!row) return leads;
		const next = targetOf(row);
		leads.set(path, next);
		path = next && pathOfTarget(next);
	}

	return leads;
}

/** Whatever led to an address that leads on now leads where it does. Answers the paths that changed. */
async function straighten(tx: Tx, { path, url, articleId, gone }: ReturnType<typeof toRow>): Promise<string[]> {
	const rows = await tx.redirect.findMany({ where: { url: path }, select: { id: true, path: true } });
	await tx.redirect.updateMany({ where: { id: { in: rows.map(({ id }) => id) } }, data: { url, articleId, gone } });

	return rows.map((row) => row.path);
}
