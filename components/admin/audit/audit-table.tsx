import Link from "next/link";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { Time } from "#components/ui/time.tsx";
import type { TimeStyle } from "#components/ui/time-words.ts";
import type { Entry } from "#lib/audit/entry.ts";
import type { Actor } from "#lib/users/role.ts";
import { deedWords, detailWords, subjectAddress, subjectName } from "./words.ts";

type Props = { entries: Entry[]; reader: Actor; now: Date; style: TimeStyle };

/** Who did what to which, when and from where. */
export function AuditTable({ entries, reader, now, style }: Props) {
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
							<strong className="font-semibold">{entry.actorName}</strong> {deedWords(entry.action)}{" "}
							<Subject entry={entry} reader={reader} />
							<span className="block text-sm break-words text-soft">{detailWords(entry)}</span>
						</Cell>
						<Cell className="text-sm text-soft">{entry.ip || "—"}</Cell>
					</Row>
				))}
			</TableBody>
		</Table>
	);
}

function Subject({ entry, reader }: { entry: Entry; reader: Actor }) {
	if (entry.subjectKind === "user" && entry.subjectId === entry.actorId) return null;

	const name = subjectName(entry);
	const address = subjectAddress(entry, reader);
	if (address === null) return name;

	return (
		<Link href={address} prefetch={false} className="underline underline-offset-3">
			{name}
		</Link>
	);
}
