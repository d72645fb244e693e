import type { BlogPosting, LiveBlogPosting } from "schema-dts";
import { plainText } from "#lib/body/body.ts";
import type { Coverage } from "#lib/live/coverage.ts";
import { entryAddress, type LiveEntry, titleOf } from "#lib/live/entry.ts";
import { machineTime } from "#lib/site/format.ts";
import { authorsOf } from "./authors.ts";
import { type Voice, whole } from "./publisher.ts";
import { type DescribedStory, newsArticle } from "./story.ts";

/** Google shows the beginning of a headline of up to so many characters. */
const longestHeadline = 110;

/** A story in dated posts, as Google documents LiveBlogPosting: with the posts of the page, newest first. */
export function liveBlogPosting(story: DescribedStory, entries: readonly LiveEntry[], coverage: Coverage, voice: Voice): LiveBlogPosting {
	// A dateline is what news articles have (schema.org); of a blog it can be said where it was made.
	const { "@type": _, dateline, ...article } = newsArticle(story, voice) as Record<string, unknown> & { "@type": string };
	const newestFirst = entries.toSorted((one, other) => other.postedAt.getTime() - one.postedAt.getTime() || other.id - one.id);

	return {
		...article,
		"@type": "LiveBlogPosting",
		...(typeof dateline === "string" ? { locationCreated: { "@type": "Place", name: dateline } as const } : {}),
		coverageStartTime: machineTime(coverage.startedAt, voice.site),
		...(coverage.endedAt ? { coverageEndTime: machineTime(coverage.endedAt, voice.site) } : {}),
		liveBlogUpdate: newestFirst.map((entry) => blogPosting(entry, story, voice)),
	};
}

function blogPosting(entry: LiveEntry, story: DescribedStory, voice: Voice): BlogPosting {
	const headline = titleOf(entry, longestHeadline);

	return {
		"@type": "BlogPosting",
		headline,
		url: whole(entryAddress(story.address, entry.id), voice.origin),
		datePublished: machineTime(entry.postedAt, voice.site),
		dateModified: machineTime(entry.editedAt ?? entry.postedAt, voice.site),
		articleBody: plainText(entry.body) || headline,
		author: authorsOf(story.bylines, voice),
	};
}
