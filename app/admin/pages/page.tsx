import { PageTable } from "#components/admin/pages/page-table.tsx";
import { PageTabs } from "#components/admin/pages/page-tabs.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { listPages } from "#lib/pages/queries.ts";
import { requireActor } from "#lib/users/session.ts";
import { timeStyle } from "../time-style.ts";

export const metadata = { title: "Pages" };

export default async function PagesPage() {
	await requireActor("manageTaxonomy");
	const [pages, style] = await Promise.all([listPages(), timeStyle()]);
	const make = (
		<LinkButton href="/admin/pages/new" kind="primary">
			New page
		</LinkButton>
	);

	return (
		<div className="grid max-w-4xl gap-6">
			<PageHeader title="Pages" intro="What the paper says of itself: about, contact, corrections policy. Menus can lead to them.">
				{make}
			</PageHeader>
			<PageTabs current="/admin/pages" />
			{pages.length === 0 ? (
				<EmptyState title="No page yet" action={make}>
					Begin with “About us”: who makes the paper, who owns it, and how to reach them.
				</EmptyState>
			) : (
				<PageTable pages={pages} now={new Date()} style={style} />
			)}
		</div>
	);
}
