import { PageTabs } from "#components/admin/pages/page-tabs.tsx";
import { RedirectTable } from "#components/admin/redirects/redirect-table.tsx";
import { NamePages } from "#components/admin/taxonomy/name-pages.tsx";
import { NameSearch } from "#components/admin/taxonomy/name-search.tsx";
import { buttonStyle } from "#components/ui/button-style.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { listRedirects } from "#lib/redirects/list-queries.ts";
import { redirectFilter } from "#lib/redirects/redirect.ts";
import { requireActor } from "#lib/users/session.ts";
import { countWords } from "../count-words.ts";
import { timeStyle } from "../time-style.ts";

export const metadata = { title: "Redirects" };

const list = "/admin/redirects";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RedirectsPage({ searchParams }: Props) {
	await requireActor("manageTaxonomy");
	const filter = redirectFilter.parse(await searchParams);
	const [{ rows, next, total }, style] = await Promise.all([listRedirects(filter), timeStyle()]);
	const isNarrowed = filter.q !== "";
	const make = (
		<LinkButton href={`${list}/new`} kind="primary">
			New redirect
		</LinkButton>
	);

	return (
		<div className="grid max-w-4xl gap-6">
			<PageHeader
				title="Redirects"
				intro="Where old addresses lead, and short ones for print and posters. A story that moves leaves one by itself."
			>
				<LinkButton href={`${list}/import`}>Import a list</LinkButton>
				<a href="/api/redirects" download className={buttonStyle("secondary")}>
					Export all
				</a>
				{make}
			</PageHeader>
			<PageTabs current={list} />
			<NameSearch address={list} label="Search addresses" q={filter.q} isNarrowed={isNarrowed} />
			{total === 0 ? (
				<EmptyState title={isNarrowed ? "No redirect like this" : "No redirect yet"} action={isNarrowed ? undefined : make}>
					{isNarrowed
						? "Try a part of the old address, or of the one it leads to."
						: "Coming from another system? Import a list of its old addresses, so that no link to the paper breaks."}
				</EmptyState>
			) : (
				<>
					<p className="-mb-3 text-sm text-soft">{countWords(total, "redirect", "redirects", style)}</p>
					<RedirectTable redirects={rows} />
				</>
			)}
			<NamePages address={list} asked={{ q: filter.q }} next={next} isFirst={filter.after === null} />
		</div>
	);
}
