import type { CorrectionComment, CreativeWork, ImageObject, NewsArticle, Organization, Person } from "schema-dts";
import type { Byline, CorrectionNote, PublishedArticle, SeriesPlace, StoryTranslation } from "#lib/articles/article.ts";
import { descriptionOf } from "#lib/articles/description.ts";
import { largeCropsOf } from "#lib/photos/crop.ts";
import type { PhotoUse } from "#lib/photos/photo.ts";
import type { PhotoRights } from "#lib/photos/rights.ts";
import { machineTime } from "#lib/site/format.ts";
import { fromOriginal } from "#lib/translations/translation.ts";
import { idOf, publisher, type Voice, whole } from "./publisher.ts";
import { seriesOf } from "./series.ts";

/** What the rules need of a story. */
export type DescribedStory = Omit<PublishedArticle, "cards" | "photos" | "alsoRead" | "series" | "coverage"> & {
	series?: Pick<SeriesPlace, "slug" | "title" | "number"> | null;
};

/** A story as Google documents NewsArticle, with what schema.org has for news besides. */
export function newsArticle(story: DescribedStory, voice: Voice): NewsArticle {
	const { site, origin } = voice;
	const url = whole(story.address, origin);
	const description = descriptionOf(story);
	const images = story.photo ? imagesOf(story.photo, story.photoRights, origin) : [];

	return {
		"@type": "NewsArticle",
		"@id": idOf.story(story.address, origin),
		url,
		mainEntityOfPage: url,
		headline: story.headline,
		...(story.kicker ? { alternativeHeadline: story.kicker } : {}),
		...(description ? { description } : {}),
		...(images.length > 0 ? { image: images } : {}),
		datePublished: machineTime(story.firstPublishedAt, site),
		dateModified: machineTime(story.updatedAt ?? story.firstPublishedAt, site),
		author: authorsOf(story.bylines, voice),
		publisher: publisher(voice),
		...(story.dateline ? { dateline: story.dateline } : {}),
		...(story.series ? { isPartOf: seriesOf(story.series, origin), position: story.series.number } : {}),
		articleSection: story.section.name,
		...(story.topics.length > 0 ? { keywords: story.topics.map(({ name }) => name) } : {}),
		isAccessibleForFree: true,
		wordCount: story.wordCount,
		inLanguage: story.lang || site.language,
		...translationsOf(story, voice),
		...(site.publishingPrinciples ? { publishingPrinciples: whole(site.publishingPrinciples, origin) } : {}),
		...(story.corrections.length > 0 ? { correction: story.corrections.map((note) => correctionComment(note, voice)) } : {}),
	};
}

/** Who wrote it: people and organizations, each with its page here. Where nobody is named, the paper. */
export function authorsOf(bylines: readonly Byline[], voice: Voice): (Person | Organization)[] {
	const named = bylines.filter(({ name }) => name !== "");
	if (named.length === 0) return [publisher(voice)];

	return named.map(({ name, slug, kind }): Person | Organization => {
		const page = slug ? { url: whole(`/by/${slug}`, voice.origin) } : {};
		return kind === "desk" || kind === "agency" ? { "@type": "Organization", name, ...page } : { "@type": "Person", name, ...page };
	});
}

type Translated = { workTranslation?: CreativeWork[]; translationOfWork?: CreativeWork };

/** Which story this one is a translation of, or which are translations of it: what was published first is the original. */
function translationsOf(story: DescribedStory, { site, origin }: Voice): Translated {
	const [original, ...others] = fromOriginal({ ...story, lang: story.lang || site.language }, story.translations);
	if (!original || others.length === 0) return {};

	const named = ({ address, headline, lang }: StoryTranslation): CreativeWork => {
		const url = whole(address, origin);
		return { "@type": "CreativeWork", "@id": `${url}#story`, url, headline, inLanguage: lang };
	};
	return original.id === story.id ? { workTranslation: others.map(named) } : { translationOfWork: named(original) };
}

/** Only what search engines take: a small picture would be refused and say nothing. */
function imagesOf(photo: PhotoUse, rights: PhotoRights | null, origin: string): ImageObject[] {
	return largeCropsOf(photo).map(({ address, width, height }) => ({
		"@type": "ImageObject",
		url: whole(address, origin),
		width: String(width),
		height: String(height),
		...(photo.caption ? { caption: photo.caption } : {}),
		...(photo.credit ? { creditText: photo.credit } : {}),
		...rightsIn(rights),
	}));
}

/** What Google's image metadata and IPTC ask of a photo that may be licensed. */
function rightsIn(rights: PhotoRights | null) {
	if (!rights) return {};
	const { creator, isPerson, copyright, licence, licensor } = rights;

	return {
		...(creator ? { creator: { "@type": isPerson ? ("Person" as const) : ("Organization" as const), name: creator } } : {}),
		...(copyright ? { copyrightNotice: copyright } : {}),
		...(licence ? { license: licence } : {}),
		...(licensor ? { acquireLicensePage: licensor } : {}),
	};
}

function correctionComment({ text, issuedAt, amendedAt }: CorrectionNote, { site }: Voice): CorrectionComment {
	const amended = amendedAt ? { dateModified: machineTime(amendedAt, site) } : {};

	return { "@type": "CorrectionComment", text, datePublished: machineTime(issuedAt, site), ...amended };
}
