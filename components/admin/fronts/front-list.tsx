import Link from "next/link";
import { StatusBadge } from "#components/ui/status-badge.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { Time } from "#components/ui/time.tsx";
import type { TimeStyle } from "#components/ui/time-words.ts";
import type { ListedFront } from "#lib/fronts/board-queries.ts";

const kinds = { home: "Home page", section: "Section", topic: "Topic" };

/** Every front, with what readers see of it. */
export function FrontList({ fronts, now, style }: { fronts: ListedFront[]; now: Date; style: TimeStyle }) {
	return (
		<Table caption="Fronts">
			<TableHead>
				<HeaderCell>Front</HeaderCell>
				<HeaderCell>Of</HeaderCell>
				<HeaderCell>State</HeaderCell>
			</TableHead>
			<TableBody>
				{fronts.map(({ key, name, kind, state, plannedAt }) => (
					<Row key={key}>
						<Cell>
							<Link href={`/admin/fronts/${key}`} dir="auto" className="font-semibold underline underline-offset-3">
								{name}
							</Link>
						</Cell>
						<Cell className="text-soft">{kinds[kind]}</Cell>
						<Cell>
							<State state={state} />{" "}
							{plannedAt && (
								<span className="text-sm text-soft">
									planned for <Time at={plannedAt} now={now} style={style} />
								</span>
							)}
						</Cell>
					</Row>
				))}
			</TableBody>
		</Table>
	);
}

function State({ state }: Pick<ListedFront, "state">) {
	if (state === "live") return <StatusBadge tone="good">Live</StatusBadge>;
	if (state === "changed") return <StatusBadge tone="caution">Live, with changes not published</StatusBadge>;

	return <StatusBadge>Automatic</StatusBadge>;
}
