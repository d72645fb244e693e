import type { Tx } from "#lib/db/client.ts";
import type { Actor } from "#lib/users/role.ts";
import type { AuditAction, AuditSubjectKind } from "./action.ts";

/** What was done to which. `detail` is kept as JSON; never put a secret or a whole text in it. */
export type Deed = { action: AuditAction; subjectKind: AuditSubjectKind; subjectId: string | number; detail?: Record<string, unknown> };

/** Writes who did what, in the transaction that does it. */
export async function audit(tx: Tx, deed: Deed, by: Actor, now: Date): Promise<void> {
	await tx.auditEntry.create({
		data: {
			at: now,
			actorId: by.id,
			actorName: by.name,
			action: deed.action,
			subjectKind: deed.subjectKind,
			subjectId: String(deed.subjectId),
			detail: JSON.stringify(deed.detail ?? {}),
			ip: by.ip,
		},
	});
}
