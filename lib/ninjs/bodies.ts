import type { WholeStory } from "#lib/articles/whole-queries.ts";
import { bodyHtml } from "#lib/body/html.ts";
import { countWords, plainText } from "#lib/body/text.ts";
import { postsHtml } from "#lib/feeds/posts-html.ts";
import { storyTime } from "#lib/site/format.ts";
import type { Site } from "#lib/site/site.ts";

/** A story's words, with markup and without: of a live story its posts too, the newest first, each with its time. */
export function bodies(story: WholeStory, site: Site, origin: string) {
	const shown = { photos: story.photos, stories: story.cards, origin, address: story.address };
	const words = inOne([plainText(story.body), ...story.posts.map((post) => postText(post, site))]);
	const wordCount = story.posts.length > 0 ? countWords(words) : story.wordCount;

	return [
		{
			role: "main",
			contentType: "text/html",
			wordCount,
			value: inOne([bodyHtml(story.body, shown), postsHtml(story.posts, story.address, site, origin)]),
		},
		{ role: "text", contentType: "text/plain", wordCount, charCount: words.length, value: words },
	];
}

function postText({ postedAt, headline, body }: WholeStory["posts"][number], site: Site): string {
	const { text, zone } = storyTime(postedAt, site);

	return inOne([`${text} ${zone}`, headline, plainText(body)]);
}

function inOne(parts: readonly string[]): string {
	return parts.filter((part) => part !== "").join("\n");
}
