import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { TimeStyle } from "#components/ui/time-words.ts";
import type { ListedStory, StoryFilter } from "#lib/articles/story-list.ts";
import { columns, StoryRow } from "./story-row.tsx";
import { StoryRows } from "./story-rows.tsx";

type Props = { stories: ListedStory[]; filter: StoryFilter; now: Date; style: TimeStyle };

/** Stories as a desk looks over them; words and a way out where there are none. */
export function StoryList({ stories, filter, now, style }: Props) {
	if (stories.length === 0) return <NoStories filter={filter} />;

	return (
		<div>
			<div aria-hidden="true" className={`hidden gap-x-4 px-2 pb-1 text-sm font-semibold text-soft lg:grid ${columns}`}>
				<span>State</span>
				<span>Headline</span>
				<span>Section</span>
				<span>Author</span>
				<span className="text-end">Length</span>
				<span>Edited</span>
			</div>
			<StoryRows>
				{stories.map((story) => (
					<StoryRow key={story.articleId} story={story} now={now} style={style} />
				))}
			</StoryRows>
		</div>
	);
}

function NoStories({ filter: { status, section, author, q, before } }: { filter: StoryFilter }) {
	const all = <LinkButton href="/admin/stories">Show all stories</LinkButton>;
	if (before)
		return (
			<EmptyState title="Nothing older" action={all}>
				These stories have moved up or away since this page was opened.
			</EmptyState>
		);
	if (q)
		return (
			<EmptyState title={`Nothing holds “${q}”`} action={all}>
				Try fewer words, or the beginning of one. Spiked stories are found under Spiked alone.
			</EmptyState>
		);
	if (status || section || author)
		return (
			<EmptyState title="No such story" action={all}>
				None is in this state, section and hand at the moment.
			</EmptyState>
		);

	return (
		<EmptyState title="No stories yet">Begin the first one: it stays a draft that readers do not see until it is published.</EmptyState>
	);
}
