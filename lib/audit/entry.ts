import { z } from "zod";

/** One line of the audit: who did what to which, when and from where. */
export type Entry = {
	id: number;
	at: Date;
	actorId: string | null;
	actorName: string;
	action: string;
	subjectKind: string;
	subjectId: string;
	detail: Record<string, unknown>;
	ip: string;
};

/** One page of it, newest first. Cursors of the pages beside it, null where there is none. */
export type EntryPage = { entries: Entry[]; newer: number | null; older: number | null };

/** What to show of the audit; what cannot be read as such is as if it were not asked for. */
export const auditFilter = z.object({
	actor: z.string().max(100).optional().catch(undefined),
	kind: z.string().max(50).optional().catch(undefined),
	subject: z.string().max(100).optional().catch(undefined),
	action: z.string().max(50).optional().catch(undefined),
	before: z.coerce.number().int().positive().optional().catch(undefined),
	after: z.coerce.number().int().positive().optional().catch(undefined),
});
export type AuditFilter = z.infer<typeof auditFilter>;
