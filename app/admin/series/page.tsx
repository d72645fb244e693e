import { SeriesTable } from "#components/admin/series/series-table.tsx";
import { TopicTabs } from "#components/admin/series/topic-tabs.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { listSeries } from "#lib/series/queries.ts";
import { number } from "#lib/site/format.ts";
import { requireActor } from "#lib/users/session.ts";
import { timeStyle } from "../time-style.ts";

export const metadata = { title: "Series" };

export default async function SeriesRoom() {
	await requireActor("manageTaxonomy");
	const [series, style] = await Promise.all([listSeries(), timeStyle()]);
	const make = (
		<LinkButton href="/admin/series/new" kind="primary">
			New series
		</LinkButton>
	);

	return (
		<div className="grid max-w-4xl gap-6">
			<PageHeader title="Series" intro="Stories that are read in order. Each part leads readers to the one before and the one after.">
				{make}
			</PageHeader>
			<TopicTabs current="/admin/series" />
			{series.length === 0 ? (
				<EmptyState title="No series yet" action={make}>
					Make one, then choose it in the settings of each story that is part of it.
				</EmptyState>
			) : (
				<SeriesTable series={series.map(({ stories, ...one }) => ({ ...one, stories: number(stories, style) }))} />
			)}
		</div>
	);
}
