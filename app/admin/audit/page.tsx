import { AuditFilterForm } from "#components/admin/audit/audit-filter.tsx";
import { AuditTable } from "#components/admin/audit/audit-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { type AuditFilter, auditFilter } from "#lib/audit/entry.ts";
import { listAuditEntries } from "#lib/audit/queries.ts";
import { listPeople } from "#lib/users/queries.ts";
import { requireActor } from "#lib/users/session.ts";
import { timeStyle } from "../time-style.ts";

export const metadata = { title: "Audit" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function AuditPage({ searchParams }: Props) {
	const reader = await requireActor("readAudit");
	const filter = auditFilter.parse(await searchParams);
	const [page, people, style] = await Promise.all([listAuditEntries(filter), listPeople(), timeStyle()]);

	return (
		<>
			<PageHeader title="Audit" intro="Who did what, when and from where. Nothing here can be changed or deleted." />
			<AuditFilterForm filter={filter} people={people.map(({ id, name }) => ({ value: id, label: name }))} />
			{page.entries.length === 0 ? (
				<EmptyState title="Nothing to show">Nothing of this kind has happened.</EmptyState>
			) : (
				<AuditTable entries={page.entries} reader={reader} now={new Date()} style={style} />
			)}
			<Pagination
				label="Pages of the audit"
				newer={addressOf(filter, "after", page.newer)}
				older={addressOf(filter, "before", page.older)}
			/>
		</>
	);
}

function addressOf({ actor, kind, subject, action }: AuditFilter, side: "before" | "after", cursor: number | null): string | null {
	if (cursor === null) return null;

	const asked = Object.entries({ actor, kind, subject, action, [side]: String(cursor) }).filter((pair): pair is [string, string] =>
		Boolean(pair[1]),
	);
	return `/admin/audit?${new URLSearchParams(asked)}`;
}
