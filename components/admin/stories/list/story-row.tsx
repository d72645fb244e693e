import Link from "next/link";
import { StatusBadge } from "#components/ui/status-badge.tsx";
import { Time } from "#components/ui/time.tsx";
import { absoluteTime, type TimeStyle } from "#components/ui/time-words.ts";
import type { ListedStory } from "#lib/articles/story-list.ts";
import { directionOf } from "#lib/site/site.ts";
import { statusWords, wordsOf } from "../status.ts";

/** Columns of the list where there is room for them. */
export const columns = "lg:grid-cols-[8.5rem_minmax(0,1fr)_9rem_10rem_6rem_11rem]";

type Props = { story: ListedStory; now: Date; style: TimeStyle };

/** One story of the list: a row of columns, on narrow screens a card. */
export function StoryRow({ story, now, style }: Props) {
	const { name, tone } = statusWords[story.status];

	return (
		<li
			className={`relative grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 py-3 has-[a[data-row]:hover]:bg-sunken/60 lg:items-baseline lg:px-2 lg:py-2.5 ${columns}`}
		>
			<p className="flex flex-wrap gap-1 max-lg:order-1">
				<StatusBadge tone={tone}>{name}</StatusBadge>
				{story.hasUnpublishedChanges && <StatusBadge tone="caution">Unpublished changes</StatusBadge>}
				{story.isLive && <LiveDeskLink articleId={story.articleId} />}
			</p>
			<div className="grid gap-0.5 max-lg:order-3 max-lg:col-span-2">
				<Headline story={story} />
				<Planned story={story} style={style} />
			</div>
			<p className="text-sm text-soft max-lg:order-4">
				<span className="sr-only">Section: </span>
				<bdi>{story.section}</bdi>
				<span className="lg:hidden">
					{story.author && (
						<>
							{" · "}
							<bdi>{story.author}</bdi>
						</>
					)}
				</span>
			</p>
			<p className="hidden truncate text-sm text-soft lg:block">
				<span className="sr-only">Author: </span>
				<bdi>{story.author || "—"}</bdi>
			</p>
			<p className="text-end text-sm text-soft tabular-nums max-lg:order-5">{wordsOf(story.wordCount)}</p>
			<p className="text-end text-sm text-soft max-lg:order-2 lg:text-start">
				<span className="sr-only">Edited </span>
				<Time at={story.editedAt} now={now} style={style} />
				{story.editedBy && story.editedBy !== story.author && <span className="max-lg:hidden"> by {story.editedBy}</span>}
			</p>
		</li>
	);
}

/** What will happen to the story by itself, and when on the paper's clock. */
function Planned({ story: { publishAt, withdrawAt, liveAddress }, style }: { story: ListedStory; style: TimeStyle }) {
	const plans = [
		{ words: liveAddress ? "Update goes live" : "Goes live", at: publishAt },
		{ words: "Will be withdrawn", at: withdrawAt },
	];

	return plans.map(({ words, at }) =>
		at === null ? null : (
			<p key={words} className="text-sm font-medium text-accent">
				{words} <time dateTime={at.toISOString()}>{absoluteTime(at, style)}</time>
			</p>
		),
	);
}

/** Above the row's own link, which covers all of it. */
function LiveDeskLink({ articleId }: { articleId: number }) {
	return (
		<Link
			href={`/admin/stories/${articleId}/live`}
			prefetch={false}
			className="relative z-1 text-sm font-semibold underline underline-offset-3"
		>
			Live desk
		</Link>
	);
}

function Headline({ story: { articleId, headline, lang } }: { story: ListedStory }) {
	return (
		<p>
			<Link
				href={`/admin/stories/${articleId}`}
				prefetch={false}
				data-row=""
				lang={lang || undefined}
				dir={lang ? directionOf(lang) : "auto"}
				className="block [text-align:match-parent] font-serif text-lg leading-snug font-semibold no-underline before:absolute before:inset-0 focus-visible:outline-none focus-visible:before:outline-2 focus-visible:before:-outline-offset-2 focus-visible:before:outline-accent lg:text-[1.0625rem]"
			>
				{headline || <em className="font-normal text-soft">No headline yet</em>}
			</Link>
		</p>
	);
}
