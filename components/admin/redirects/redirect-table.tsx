import Link from "next/link";
import { StatusBadge } from "#components/ui/status-badge.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import type { ListedRedirect } from "#lib/redirects/list-queries.ts";
import { statusWords } from "./words.ts";

/** Redirects by their old addresses. */
export function RedirectTable({ redirects }: { redirects: ListedRedirect[] }) {
	return (
		<Table caption="Redirects">
			<TableHead>
				<HeaderCell>Old address</HeaderCell>
				<HeaderCell>Leads to</HeaderCell>
				<HeaderCell>How</HeaderCell>
			</TableHead>
			<TableBody>
				{redirects.map((redirect) => (
					<Row key={redirect.id}>
						<HeaderCell row className="min-w-48 font-normal">
							<Link href={`/admin/redirects/${redirect.id}`} dir="ltr" className="font-semibold break-all underline underline-offset-3">
								{redirect.from}
							</Link>
							{!redirect.byEditor && <span className="block text-sm text-soft">Left by the paper itself</span>}
						</HeaderCell>
						<Cell className="min-w-48">
							<Target redirect={redirect} />
						</Cell>
						<Cell className="whitespace-nowrap">
							<StatusBadge tone={redirect.status === "410" ? "caution" : "plain"}>{statusWords[redirect.status]}</StatusBadge>
						</Cell>
					</Row>
				))}
			</TableBody>
		</Table>
	);
}

function Target({ redirect: { to, story, status } }: { redirect: ListedRedirect }) {
	if (to === null) return status === "410" ? "Nothing" : <>Nothing: the story “{story}” is not live</>;

	return (
		<>
			<a href={to} dir="ltr" target="_blank" rel="noreferrer" className="break-all underline underline-offset-3">
				{to}
			</a>
			{story && (
				<span dir="auto" className="block text-sm text-soft">
					{story}
				</span>
			)}
		</>
	);
}
