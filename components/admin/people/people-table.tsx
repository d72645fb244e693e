import Link from "next/link";
import { StatusBadge } from "#components/ui/status-badge.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { Time } from "#components/ui/time.tsx";
import type { TimeStyle } from "#components/ui/time-words.ts";
import { roleWords } from "#lib/users/role.ts";
import type { Person } from "#lib/users/user.ts";

/** Everybody with an account. */
export function PeopleTable({ people, now, style }: { people: Person[]; now: Date; style: TimeStyle }) {
	return (
		<Table caption="People">
			<TableHead>
				<HeaderCell>Name</HeaderCell>
				<HeaderCell>Role</HeaderCell>
				<HeaderCell>Last signed in</HeaderCell>
			</TableHead>
			<TableBody>
				{people.map((person) => (
					<Row key={person.id}>
						<HeaderCell row>
							<Link href={`/admin/people/${person.id}`} className="underline underline-offset-3">
								{person.name}
							</Link>{" "}
							{person.closedAt && <StatusBadge tone="caution">Closed</StatusBadge>}
							<span className="block text-sm font-normal break-all text-soft">{person.email}</span>
						</HeaderCell>
						<Cell>{roleWords[person.role].name}</Cell>
						<Cell>{person.lastSignInAt ? <Time at={person.lastSignInAt} now={now} style={style} /> : "Never"}</Cell>
					</Row>
				))}
			</TableBody>
		</Table>
	);
}
