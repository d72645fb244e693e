import Link from "next/link";
import { StatusBadge } from "#components/ui/status-badge.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";

export type TopicLine = { id: number; name: string; slug: string; isUnused: boolean; stories: string };

/** Topics by name. */
export function TopicTable({ topics }: { topics: TopicLine[] }) {
	return (
		<Table caption="Topics">
			<TableHead>
				<HeaderCell>Topic</HeaderCell>
				<HeaderCell className="text-end!">Published stories</HeaderCell>
			</TableHead>
			<TableBody>
				{topics.map((topic) => (
					<Row key={topic.id}>
						<HeaderCell row className="max-w-0">
							<Link href={`/admin/topics/${topic.id}`} className="underline underline-offset-3">
								<bdi>{topic.name}</bdi>
							</Link>{" "}
							{topic.isUnused && <StatusBadge>Unused</StatusBadge>}
							<span className="block truncate text-sm font-normal text-soft" dir="ltr">
								/topic/{topic.slug}
							</span>
						</HeaderCell>
						<Cell className="w-28 text-end tabular-nums">{topic.stories}</Cell>
					</Row>
				))}
			</TableBody>
		</Table>
	);
}
