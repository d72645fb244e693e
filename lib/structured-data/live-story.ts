import type { BlogPosting, LiveBlogPosting } from "schema-dts";
import type { Byline } from "#lib/articles/article.ts";
import { machineTime } from "#lib/site/format.ts";
import { type Voice, whole } from "./publisher.ts";
import { authorsOf, type DescribedStory, newsArticle } from "./story.ts";

/** One dated post of a live story. */
export type LivePost = { id: number; headline: string; text: string; postedAt: Date; updatedAt: Date | null; bylines: Byline[] };

/** A story in dated posts, as Google documents LiveBlogPosting. `endsAt` is null while it goes on. */
export function liveBlogPosting(
	story: DescribedStory,
	posts: readonly LivePost[],
	coverage: { startsAt: Date; endsAt: Date | null },
	voice: Voice,
): LiveBlogPosting {
	const { "@type": _, ...article } = newsArticle(story, voice) as Record<string, unknown> & { "@type": string };

	return {
		...article,
		"@type": "LiveBlogPosting",
		coverageStartTime: machineTime(coverage.startsAt, voice.site),
		...(coverage.endsAt ? { coverageEndTime: machineTime(coverage.endsAt, voice.site) } : {}),
		liveBlogUpdate: posts.map(
			(post): BlogPosting => ({
				"@type": "BlogPosting",
				headline: post.headline || story.headline,
				url: whole(`${story.address}#post-${post.id}`, voice.origin),
				datePublished: machineTime(post.postedAt, voice.site),
				dateModified: machineTime(post.updatedAt ?? post.postedAt, voice.site),
				articleBody: post.text,
				author: authorsOf(post.bylines.length > 0 ? post.bylines : story.bylines, voice),
			}),
		),
	};
}
