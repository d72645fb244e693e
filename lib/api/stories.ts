import type { StoryCard } from "#lib/articles/article.ts";
import { storyUri } from "#lib/articles/story-uri.ts";
import type { WholeStory } from "#lib/articles/whole-queries.ts";
import { bodyHtml } from "#lib/body/html.ts";
import { plainText } from "#lib/body/text.ts";
import { entryAddress, type LiveEntry } from "#lib/live/entry.ts";
import { type CropRatio, cropOf } from "#lib/photos/crop.ts";
import { type PhotoUse, photoAddress, widthsFor } from "#lib/photos/photo.ts";
import type { FoundStory } from "#lib/search/search.ts";
import type { Site } from "#lib/site/site.ts";
import type { ApiFoundStory, ApiPhoto, ApiPost, ApiStory, ApiWholeStory } from "./schemas.ts";

/** Where the API speaks, and in which language unless a story says another. */
export type Place = { origin: string; site: Pick<Site, "language"> };

/** A story as lists give it. */
export function toApiStory(story: StoryCard, { origin, site }: Place): ApiStory {
	const self = `${origin}/api/v1/stories/${story.id}`;

	return {
		id: story.id,
		uri: storyUri(story, origin),
		url: origin + story.address,
		section: { ...story.section, url: `${origin}/${story.section.slug}` },
		label: story.label,
		kicker: story.kicker,
		headline: story.headline,
		standfirst: story.standfirst,
		language: story.lang || site.language,
		bylines: story.bylines.map(({ name, slug, kind, joiner }) => ({
			name,
			kind,
			joiner,
			contributor: slug,
			url: slug ? `${origin}/by/${slug}` : null,
		})),
		photo: story.photo ? toApiPhoto(story.photo, origin) : null,
		publishedAt: story.firstPublishedAt.toISOString(),
		updatedAt: story.updatedAt?.toISOString() ?? null,
		links: { self, ninjs: `${self}/ninjs` },
	};
}

/** A story with all of its words. */
export function toApiWholeStory(story: WholeStory, place: Place): ApiWholeStory {
	const { origin } = place;

	return {
		...toApiStory(story, place),
		dateline: story.dateline,
		topics: story.topics.map(({ slug, name }) => ({ slug, name, url: `${origin}/topic/${slug}` })),
		wordCount: story.wordCount,
		body: {
			html: bodyHtml(story.body, { photos: story.photos, stories: story.cards, origin, address: story.address }),
			text: plainText(story.body),
		},
		coverage: story.coverage && {
			isLive: story.coverage.endedAt === null,
			startedAt: story.coverage.startedAt.toISOString(),
			endedAt: story.coverage.endedAt?.toISOString() ?? null,
		},
		posts: story.posts.map((post) => toApiPost(post, story.address, origin)),
		translations: story.translations.map(({ id, lang, headline, address }) => ({
			id,
			language: lang,
			headline,
			url: origin + address,
			self: `${origin}/api/v1/stories/${id}`,
		})),
		corrections: story.corrections.map(({ kind, text, issuedAt, amendedAt }) => ({
			kind,
			text,
			issuedAt: issuedAt.toISOString(),
			amendedAt: amendedAt?.toISOString() ?? null,
		})),
	};
}

/** A story that a search found. */
export function toApiFoundStory(story: FoundStory, place: Place): ApiFoundStory {
	return { ...toApiStory(story, place), snippet: story.snippet };
}

function toApiPost({ id, headline, body, postedAt, editedAt, isKeyEvent, isPinned }: LiveEntry, story: string, origin: string): ApiPost {
	return {
		id,
		url: origin + entryAddress(story, id),
		headline,
		body: { html: bodyHtml(body, { photos: {}, stories: {}, origin, address: entryAddress(story, id) }), text: plainText(body) },
		publishedAt: postedAt.toISOString(),
		updatedAt: editedAt?.toISOString() ?? null,
		isKeyEvent,
		isPinned,
	};
}

function toApiPhoto(photo: PhotoUse, origin: string): ApiPhoto {
	const source = (width: number, height: number, path: string) => ({ url: origin + path, width, height, type: "image/jpeg" as const });
	const crop = (ratio: CropRatio) => {
		const { width, height, address } = cropOf(photo, ratio);
		return source(width, height, address);
	};

	return {
		alt: photo.alt,
		caption: photo.caption,
		credit: photo.credit,
		width: photo.width,
		height: photo.height,
		focalPoint: { x: photo.focalX, y: photo.focalY },
		sources: widthsFor(photo.width).map((width) =>
			source(width, Math.round((photo.height * width) / photo.width), photoAddress(photo, width, "jpeg")),
		),
		crops: { "16x9": crop("16x9"), "4x3": crop("4x3"), "1x1": crop("1x1") },
	};
}
