import { StoryFilters } from "#components/admin/stories/list/filters.tsx";
import { NewStory } from "#components/admin/stories/list/new-story.tsx";
import { NoSections } from "#components/admin/stories/list/no-sections.tsx";
import { StatusTabs } from "#components/admin/stories/list/status-tabs.tsx";
import { StoryList } from "#components/admin/stories/list/story-list.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { findLastSection } from "#lib/articles/offer-queries.ts";
import { storyFilter, storyListAddress } from "#lib/articles/story-list.ts";
import { listStories } from "#lib/articles/story-list-queries.ts";
import { listSections } from "#lib/sections/queries.ts";
import { listPeople } from "#lib/users/queries.ts";
import { may } from "#lib/users/role.ts";
import { requireActor } from "#lib/users/session.ts";
import { timeStyle } from "../time-style.ts";
import { newStoryAction } from "./new/actions.ts";

export const metadata = { title: "Stories" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function StoriesPage({ searchParams }: Props) {
	const actor = await requireActor("writeStories");
	const filter = storyFilter.parse(await searchParams);
	const [page, sections, people, last, style] = await Promise.all([
		listStories(filter, actor),
		listSections(),
		listPeople(),
		findLastSection(actor.id),
		timeStyle(),
	]);
	const [first] = sections;
	const readsAll = may(actor, "editAnyStory");
	const you = people.filter(({ id }) => id === actor.id).map(({ id, name }) => ({ value: id, label: `You (${name})` }));
	const others = people.filter(({ id }) => id !== actor.id).map(({ id, name }) => ({ value: id, label: name }));

	return (
		<>
			<PageHeader title="Stories" intro={readsAll ? undefined : "The stories that you began or that are assigned to you."}>
				{first && <NewStory sections={sections} lastSection={last ?? first.id} action={newStoryAction} />}
			</PageHeader>
			{first ? (
				<>
					<StatusTabs filter={filter} />
					<StoryFilters
						filter={filter}
						sections={sections.map(({ id, name }) => ({ value: String(id), label: name }))}
						authors={readsAll ? [...you, ...others] : []}
					/>
					<StoryList stories={page.stories} filter={filter} now={new Date()} style={style} />
				</>
			) : (
				<NoSections mayMake={may(actor, "manageTaxonomy")} />
			)}
			<Pagination
				label="Pages of stories"
				newer={filter.before ? storyListAddress({ ...filter, before: undefined }) : null}
				older={page.older && storyListAddress({ ...filter, before: page.older })}
			/>
		</>
	);
}
