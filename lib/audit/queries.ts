import { z } from "zod";
import { db } from "#lib/db/client.ts";
import type { AuditFilter, Entry, EntryPage } from "./entry.ts";

const pageSize = 50;
const detail = z.record(z.string(), z.unknown());

/** A page of the audit, newest first: from the top, or beside a cursor. */
export async function listAuditEntries(filter: AuditFilter): Promise<EntryPage> {
	const isUpward = filter.after !== undefined && filter.before === undefined;
	const rows = await db().auditEntry.findMany({
		where: {
			actorId: filter.actor || undefined,
			subjectKind: filter.kind || undefined,
			subjectId: filter.subject || undefined,
			action: filter.action || undefined,
			id: { lt: filter.before, gt: isUpward ? filter.after : undefined },
		},
		orderBy: { id: isUpward ? "asc" : "desc" },
		take: pageSize + 1,
	});
	const isMore = rows.length > pageSize;
	const shown = rows.slice(0, pageSize);
	if (isUpward) shown.reverse();

	const first = shown[0]?.id ?? null;
	const last = shown.at(-1)?.id ?? null;
	return {
		entries: shown.map((row): Entry => ({ ...row, detail: detail.parse(JSON.parse(row.detail)) })),
		newer: (isUpward ? isMore : filter.before !== undefined) ? first : null,
		older: isUpward || isMore ? last : null,
	};
}
