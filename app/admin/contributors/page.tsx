import { ContributorTable } from "#components/admin/taxonomy/contributor-table.tsx";
import { NamePages } from "#components/admin/taxonomy/name-pages.tsx";
import { NameSearch } from "#components/admin/taxonomy/name-search.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Select } from "#components/ui/select.tsx";
import { contributorFilter, contributorKinds, kindWords, readKind } from "#lib/contributors/contributor.ts";
import { listContributorPage } from "#lib/contributors/queries.ts";
import { number } from "#lib/site/format.ts";
import { requireActor } from "#lib/users/session.ts";
import { countWords } from "../count-words.ts";
import { timeStyle } from "../time-style.ts";

export const metadata = { title: "Contributors" };

const list = "/admin/contributors";
const kinds = contributorKinds.map((kind) => ({ value: kind, label: kindWords[kind].name }));

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ContributorsPage({ searchParams }: Props) {
	await requireActor("manageTaxonomy");
	const filter = contributorFilter.parse(await searchParams);
	const [{ rows, next, total }, style] = await Promise.all([listContributorPage(filter), timeStyle()]);
	const isNarrowed = filter.q !== "" || filter.kind !== undefined;
	const make = (
		<LinkButton href="/admin/contributors/new" kind="primary">
			New contributor
		</LinkButton>
	);

	return (
		<div className="grid max-w-4xl gap-6">
			<PageHeader
				title="Contributors"
				intro="Whom bylines name: people, desks and agencies. Who signs in here is kept apart, under People."
			>
				{make}
			</PageHeader>
			<NameSearch address={list} label="Search contributors" q={filter.q} isNarrowed={isNarrowed}>
				<Select
					label="Kind"
					name="kind"
					choices={kinds}
					empty="Every kind"
					defaultValue={filter.kind ?? ""}
					fieldClassName="w-full sm:w-40"
				/>
			</NameSearch>
			{total === 0 ? (
				<EmptyState title={isNarrowed ? "No contributor like this" : "No contributor yet"} action={isNarrowed ? undefined : make}>
					{isNarrowed ? "Try a part of the name, or show all." : "Begin with the paper itself, as a desk such as “Our Bureau”."}
				</EmptyState>
			) : (
				<>
					<p className="-mb-3 text-sm text-soft">{countWords(total, "contributor", "contributors", style)}</p>
					<ContributorTable
						contributors={rows.map((row) => ({ ...row, kind: kindWords[readKind(row.kind)].name, stories: number(row.stories, style) }))}
					/>
				</>
			)}
			<NamePages address={list} asked={{ q: filter.q, kind: filter.kind }} next={next} isFirst={filter.after === null} />
		</div>
	);
}
