import Link from "next/link";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";

export type SeriesLine = { id: number; title: string; slug: string; stories: string };

/** Series by title. */
export function SeriesTable({ series }: { series: SeriesLine[] }) {
	return (
		<Table caption="Series">
			<TableHead>
				<HeaderCell>Series</HeaderCell>
				<HeaderCell className="text-end!">Published parts</HeaderCell>
			</TableHead>
			<TableBody>
				{series.map(({ id, title, slug, stories }) => (
					<Row key={id}>
						<HeaderCell row className="max-w-0">
							<Link href={`/admin/series/${id}`} className="underline underline-offset-3">
								<bdi>{title}</bdi>
							</Link>
							<span className="block truncate text-sm font-normal text-soft" dir="ltr">
								/series/{slug}
							</span>
						</HeaderCell>
						<Cell className="w-28 text-end tabular-nums">{stories}</Cell>
					</Row>
				))}
			</TableBody>
		</Table>
	);
}
