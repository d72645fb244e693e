import { TopicTabs } from "#components/admin/series/topic-tabs.tsx";
import { NamePages } from "#components/admin/taxonomy/name-pages.tsx";
import { NameSearch } from "#components/admin/taxonomy/name-search.tsx";
import { TopicTable } from "#components/admin/taxonomy/topic-table.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { number } from "#lib/site/format.ts";
import { listTopicPage } from "#lib/topics/queries.ts";
import { topicFilter } from "#lib/topics/topic.ts";
import { requireActor } from "#lib/users/session.ts";
import { countWords } from "../count-words.ts";
import { timeStyle } from "../time-style.ts";

export const metadata = { title: "Topics" };

const list = "/admin/topics";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function TopicsPage({ searchParams }: Props) {
	await requireActor("manageTaxonomy");
	const filter = topicFilter.parse(await searchParams);
	const [{ rows, next, total }, style] = await Promise.all([listTopicPage(filter), timeStyle()]);
	const isNarrowed = filter.q !== "" || filter.unused;
	const make = (
		<LinkButton href="/admin/topics/new" kind="primary">
			New topic
		</LinkButton>
	);

	return (
		<div className="grid max-w-4xl gap-6">
			<PageHeader
				title="Topics"
				intro="Subjects that stories share, each with a page of its own. Writers make them as they go; here they are tidied."
			>
				{make}
			</PageHeader>
			<TopicTabs current={list} />
			<NameSearch address={list} label="Search topics" q={filter.q} isNarrowed={isNarrowed}>
				<Checkbox label="Only unused ones" name="unused" value="1" defaultChecked={filter.unused} className="py-2" />
			</NameSearch>
			{total === 0 ? (
				<EmptyState title={isNarrowed ? "No topic like this" : "No topic yet"} action={isNarrowed ? undefined : make}>
					{isNarrowed ? "Try a part of the name, or show all." : "A topic gathers stories from all sections, such as “Floods” or “Budget”."}
				</EmptyState>
			) : (
				<>
					<p className="-mb-3 text-sm text-soft">{countWords(total, "topic", "topics", style)}</p>
					<TopicTable
						topics={rows.map((topic) => ({
							...topic,
							isUnused: topic.stories === 0 && topic.versions === 0,
							stories: number(topic.stories, style),
						}))}
					/>
				</>
			)}
			<NamePages
				address={list}
				asked={{ q: filter.q, unused: filter.unused ? "1" : undefined }}
				next={next}
				isFirst={filter.after === null}
			/>
		</div>
	);
}
