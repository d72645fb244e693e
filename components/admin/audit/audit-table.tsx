import Link from "next/link";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { Time } from "#components/ui/time.tsx";
import type { TimeStyle } from "#components/ui/time-words.ts";
import type { Entry } from "#lib/audit/entry.ts";
import { deedWords, detailWords, kindWords, subjectAddress } from "./words.ts";

/** Who did what to which, when and from where. */
export function AuditTable({ entries, now, style }: { entries: Entry[]; now: Date; style: TimeStyle }) {
	return (
		<Table caption="Audit">
			<TableHead>
				<HeaderCell>When</HeaderCell>
				<HeaderCell>What</HeaderCell>
				<HeaderCell>From</HeaderCell>
			</TableHead>
			<TableBody>
				{entries.map((entry) => (
					<Row key={entry.id}>
						<Cell className="whitespace-nowrap">
							<Time at={entry.at} now={now} style={style} />
						</Cell>
						<Cell className="min-w-60">
							<strong className="font-semibold">{entry.actorName}</strong> {deedWords(entry.action)} <Subject entry={entry} />
							<span className="block text-sm break-words text-soft">{detailWords(entry)}</span>
						</Cell>
						<Cell className="text-sm text-soft">{entry.ip || "—"}</Cell>
					</Row>
				))}
			</TableBody>
		</Table>
	);
}

function Subject({ entry }: { entry: Entry }) {
	if (entry.subjectKind === "user" && entry.subjectId === entry.actorId) return null;

	const name =
		entry.subjectKind === "user" && typeof entry.detail.name === "string"
			? entry.detail.name
			: `${kindWords(entry.subjectKind)} ${entry.subjectId}`;
	const address = subjectAddress(entry);
	if (address === null) return name;

	return (
		<Link href={address} prefetch={false} className="underline underline-offset-3">
			{name}
		</Link>
	);
}
