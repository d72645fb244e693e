import Link from "next/link";
import { StatusBadge } from "#components/ui/status-badge.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { Time } from "#components/ui/time.tsx";
import type { TimeStyle } from "#components/ui/time-words.ts";
import type { ListedPage } from "#lib/pages/page.ts";

/** Pages by title. */
export function PageTable({ pages, now, style }: { pages: ListedPage[]; now: Date; style: TimeStyle }) {
	return (
		<Table caption="Pages">
			<TableHead>
				<HeaderCell>Page</HeaderCell>
				<HeaderCell>Readers see</HeaderCell>
				<HeaderCell>Saved</HeaderCell>
			</TableHead>
			<TableBody>
				{pages.map(({ id, slug, title, editedAt, publishedAt, hasChanges }) => (
					<Row key={id}>
						<HeaderCell row className="min-w-48">
							<Link href={`/admin/pages/${id}`} className="underline underline-offset-3">
								<bdi>{title || "Page without a title"}</bdi>
							</Link>
							<span dir="ltr" className="block text-sm font-normal text-soft">
								/{slug}
							</span>
						</HeaderCell>
						<Cell className="whitespace-nowrap">
							{publishedAt === null && <StatusBadge>Nothing yet</StatusBadge>}
							{publishedAt !== null && !hasChanges && <StatusBadge tone="good">This page</StatusBadge>}
							{hasChanges && <StatusBadge tone="caution">An older state</StatusBadge>}
						</Cell>
						<Cell className="whitespace-nowrap text-soft">
							<Time at={editedAt} now={now} style={style} />
						</Cell>
					</Row>
				))}
			</TableBody>
		</Table>
	);
}
