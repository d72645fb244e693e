import { storyUri } from "#lib/articles/story-uri.ts";
import type { WholeStory } from "#lib/articles/whole-queries.ts";
import { bodyHtml } from "#lib/body/html.ts";
import { plainText } from "#lib/body/text.ts";
import { entryAddress, type LiveEntry } from "#lib/live/entry.ts";

/** A live story's posts as ninjs associations, the newest first: each a text with a name for good and an address of its own. */
export function postItems(story: WholeStory, origin: string) {
	return story.posts.map((post) => postItem(post, story, origin));
}

function postItem(post: LiveEntry, story: WholeStory, origin: string) {
	const { id, postedAt, editedAt, headline, body } = post;
	const marks = marksOf(post);

	return {
		name: `post-${id}`,
		rel: "post" as const,
		uri: `${storyUri(story, origin)}/post/${id}`,
		type: "text" as const,
		firstCreated: postedAt.toISOString(),
		versionCreated: (editedAt ?? postedAt).toISOString(),
		...(headline ? { headlines: [{ role: "main", value: headline }] } : {}),
		bodies: [
			{
				role: "main",
				contentType: "text/html",
				value: bodyHtml(body, { photos: {}, stories: {}, origin, address: entryAddress(story.address, id) }),
			},
			{ role: "text", contentType: "text/plain", value: plainText(body) },
		],
		...(marks.length > 0 ? { genres: marks } : {}),
		altIds: [{ role: "url", value: origin + entryAddress(story.address, id) }],
	};
}

function marksOf({ isKeyEvent, isPinned }: LiveEntry) {
	return [
		...(isKeyEvent ? [{ name: "Key event", literal: "key-event" }] : []),
		...(isPinned ? [{ name: "Pinned", literal: "pinned" }] : []),
	];
}
