import Link from "next/link";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";

export type ContributorLine = {
	id: number;
	name: string;
	slug: string;
	kind: string;
	role: string;
	account: string | null;
	stories: string;
};

/** Contributors by name. */
export function ContributorTable({ contributors }: { contributors: ContributorLine[] }) {
	return (
		<Table caption="Contributors">
			<TableHead>
				<HeaderCell>Name</HeaderCell>
				<HeaderCell className="max-sm:hidden">Kind</HeaderCell>
				<HeaderCell className="max-sm:hidden">Account</HeaderCell>
				<HeaderCell className="text-end!">Published stories</HeaderCell>
			</TableHead>
			<TableBody>
				{contributors.map((contributor) => (
					<Row key={contributor.id}>
						<HeaderCell row className="max-w-0 sm:w-1/2">
							<Link href={`/admin/contributors/${contributor.id}`} className="underline underline-offset-3">
								<bdi>{contributor.name}</bdi>
							</Link>
							<span className="block truncate text-sm font-normal text-soft">
								<span className="sm:hidden">{contributor.kind}</span>
								{contributor.role && <span className="sm:hidden"> · </span>}
								<bdi>{contributor.role}</bdi>
								{!contributor.role && (
									<span dir="ltr" className="max-sm:hidden">
										/by/{contributor.slug}
									</span>
								)}
							</span>
						</HeaderCell>
						<Cell className="max-sm:hidden">{contributor.kind}</Cell>
						<Cell className="max-sm:hidden">
							{contributor.account ? <bdi>{contributor.account}</bdi> : <span className="text-soft">None</span>}
						</Cell>
						<Cell className="w-28 text-end tabular-nums">{contributor.stories}</Cell>
					</Row>
				))}
			</TableBody>
		</Table>
	);
}
