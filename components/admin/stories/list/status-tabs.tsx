import Link from "next/link";
import { classes } from "#components/ui/classes.ts";
import type { Status } from "#lib/articles/article.ts";
import { type StoryFilter, storyListAddress } from "#lib/articles/story-list.ts";

const tabs: { status: Status | undefined; name: string }[] = [
	{ status: undefined, name: "All" },
	{ status: "draft", name: "Drafts" },
	{ status: "inReview", name: "In review" },
	{ status: "ready", name: "Ready" },
	{ status: "scheduled", name: "Scheduled" },
	{ status: "published", name: "Live" },
	{ status: "withdrawn", name: "Withdrawn" },
	{ status: "spiked", name: "Spiked" },
];

/** The list by state: each an address of its own that keeps the other filters. */
export function StatusTabs({ filter }: { filter: StoryFilter }) {
	return (
		<nav aria-label="Stories by state" className="-mx-4 overflow-x-auto px-4 sm:mx-0 sm:px-0">
			<ul className="flex gap-5 border-b border-rule">
				{tabs.map(({ status, name }) => (
					<li key={name}>
						<Link
							href={storyListAddress({ ...filter, status, before: undefined })}
							prefetch={false}
							aria-current={filter.status === status ? "page" : undefined}
							className={classes(
								"flex min-h-10 items-center border-b-2 border-transparent font-medium whitespace-nowrap text-soft no-underline",
								"-outline-offset-2 hover:text-ink aria-[current]:border-ink aria-[current]:text-ink pointer-coarse:min-h-11",
							)}
						>
							{name}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}
