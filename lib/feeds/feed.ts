import { storyUri } from "#lib/articles/story-uri.ts";
import type { WholeStory } from "#lib/articles/whole-queries.ts";
import { bodyHtml, figureHtml } from "#lib/body/html.ts";
import { beginningOf, plainText } from "#lib/body/text.ts";
import { type Words, wordsOf } from "#lib/messages/words.ts";
import { cropOf } from "#lib/photos/crop.ts";
import { photographerIn } from "#lib/photos/rights.ts";
import { iconAddress, logoOf } from "#lib/site/brand-addresses.ts";
import { storyTime } from "#lib/site/format.ts";
import type { Site } from "#lib/site/site.ts";
import { escapeXml } from "#lib/xml/xml.ts";
import { correctionHtml } from "./correction-html.ts";
import { postsHtml } from "./posts-html.ts";

export type FeedAuthor = { name: string; url: string | null };
/** `photographer` is whom the credit names as such, where that is known. */
export type FeedPhoto = { url: string; width: number; height: number; caption: string; credit: string; photographer: string; alt: string };

/** One story of a feed, in no format yet. Addresses are whole. */
export type FeedEntry = {
	/** RFC 4151. Made of what never changes, so that a story that is renamed or corrected is the same story. */
	id: string;
	url: string;
	title: string;
	/** Plain text. */
	summary: string;
	/** HTML; null where the paper gives summaries. */
	content: string | null;
	authors: FeedAuthor[];
	categories: string[];
	photo: FeedPhoto | null;
	/** BCP 47. */
	lang: string;
	published: Date;
	/** The last editorial change, corrections among them. */
	updated: Date;
	/** When it was published, in the site's own words. */
	time: string;
};

/** The stories of one page of the paper, newest first, in no format yet. */
export type Feed = {
	title: string;
	description: string;
	/** The page that the feed is of. */
	url: string;
	/** Where its three formats are: `${base}.xml`, `.atom`, `.json`. */
	base: string;
	lang: string;
	hub: string | null;
	site: { name: string; url: string };
	/** Whole addresses: the icon at three sizes, and the logo or, where there is none, the largest icon. */
	pictures: { small: string; middle: string; large: string; logo: string };
	/** What a person who opens it is told. */
	words: Words["page"]["feed"];
	entries: FeedEntry[];
};

/** A page that has a feed: its name (empty for the front), what it is about, and its path. */
export type FedPage = { name: string; description: string; address: string };

/** The feed of a page. */
export function feedOf(page: FedPage, stories: readonly WholeStory[], site: Site, origin: string): Feed {
	return {
		title: page.name ? `${page.name} – ${site.name}` : site.name,
		description: page.description || site.description || site.tagline || site.name,
		url: origin + page.address,
		base: `${origin}${feedBase(page.address)}`,
		lang: site.language,
		hub: site.webSubHub || null,
		site: { name: site.name, url: `${origin}/` },
		pictures: {
			small: origin + iconAddress(site, 48),
			middle: origin + iconAddress(site, 144),
			large: origin + iconAddress(site, 512),
			logo: origin + (logoOf(site, "light")?.address ?? iconAddress(site, 512)),
		},
		words: wordsOf(site).page.feed,
		entries: stories.map((story) => entryOf(story, site, origin)),
	};
}

/** Path of a page's feeds, without the ending that tells the format: "/feed", "/world/feed". */
export function feedBase(address: string): string {
	return address === "/" ? "/feed" : `${address}/feed`;
}

const longestSummary = 400;

function entryOf(story: WholeStory, site: Site, origin: string): FeedEntry {
	return {
		id: storyUri(story, origin),
		url: origin + story.address,
		title: story.headline,
		summary: story.standfirst || beginningOf(plainText(story.body), longestSummary),
		content: site.feedText === "full" ? contentOf(story, site, origin) : null,
		authors: story.bylines.map(({ name, slug }) => ({ name, url: slug ? `${origin}/by/${slug}` : null })),
		categories: [story.section.name, ...story.topics.map(({ name }) => name)],
		photo: photoOf(story, origin),
		lang: story.lang || site.language,
		published: story.firstPublishedAt,
		updated: story.updatedAt ?? story.firstPublishedAt,
		time: Object.values(storyTime(story.firstPublishedAt, site)).join(" "),
	};
}

function contentOf(story: WholeStory, site: Site, origin: string): string {
	const parts = [
		story.corrections.map((note) => correctionHtml(note, site)).join("\n"),
		story.photo ? figureHtml(story.photo, origin) : "",
		story.standfirst ? `<p><strong>${escapeXml(story.standfirst)}</strong></p>` : "",
		bodyHtml(story.body, { photos: story.photos, stories: story.cards, origin, address: story.address }),
		postsHtml(story.posts, story.address, site, origin),
	];

	return parts.filter((part) => part !== "").join("\n");
}

function photoOf({ photo, photoRights }: WholeStory, origin: string): FeedPhoto | null {
	if (!photo) return null;
	const { address, width, height } = cropOf(photo, "16x9");

	const { caption, credit, alt } = photo;
	return { url: origin + address, width, height, caption, credit, photographer: photographerIn(credit, photoRights), alt };
}

/** How a feed looks to a person who opens it in a browser. */
export const feedStyle = '<?xml-stylesheet type="text/css" href="/feed.css"?>';
