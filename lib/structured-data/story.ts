import type { CorrectionComment, CreativeWork, ImageObject, NewsArticle, OpinionNewsArticle } from "schema-dts";
import type { CorrectionNote, PublishedArticle, SeriesPlace, StoryTranslation } from "#lib/articles/article.ts";
import { descriptionOf } from "#lib/articles/description.ts";
import { cardAddress, cardFace, cardSize } from "#lib/cards/card.ts";
import { wordsOf } from "#lib/messages/words.ts";
import { largeCropsOf } from "#lib/photos/crop.ts";
import type { PhotoUse } from "#lib/photos/photo.ts";
import type { PhotoRights } from "#lib/photos/rights.ts";
import { machineTime } from "#lib/site/format.ts";
import { fromOriginal } from "#lib/translations/translation.ts";
import { authorsOf } from "./authors.ts";
import { idOf, publisher, type Voice, whole } from "./publisher.ts";
import { seriesOf } from "./series.ts";

/** What the rules need of a story. */
export type DescribedStory = Omit<PublishedArticle, "cards" | "photos" | "alsoRead" | "series" | "coverage"> & {
	series?: Pick<SeriesPlace, "slug" | "title" | "number"> | null;
};

/** A story as Google documents NewsArticle, with what schema.org has for news besides. */
export function newsArticle(story: DescribedStory, voice: Voice): NewsArticle | OpinionNewsArticle {
	const { site, origin } = voice;
	const url = whole(story.address, origin);
	const description = descriptionOf(story);
	const images = imagesOf(story, voice);

	return {
		"@type": isOpinion(story, voice) ? "OpinionNewsArticle" : "NewsArticle",
		"@id": idOf.story(story.address, origin),
		url,
		mainEntityOfPage: url,
		headline: story.headline,
		...(story.seoTitle && story.seoTitle !== story.headline ? { alternativeHeadline: story.seoTitle } : {}),
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

/** Sections of opinion by the addresses that papers give them. */
const opinionSections = new Set(["opinion", "opinions", "op-ed", "editorial", "editorials", "comment", "columns", "commentisfree"]);

/** Whether a story is its writer's view: it is labelled so, or stands in a section of opinion. */
function isOpinion({ label, section }: DescribedStory, { site }: Voice): boolean {
	if (label === "opinion" || opinionSections.has(section.slug)) return true;

	return section.name.toLowerCase() === wordsOf(site).page.labels.opinion.toLowerCase();
}

/** Only what search engines take: a small picture would be refused and say nothing. Where there is no other, the card that is shared. */
function imagesOf(story: DescribedStory, { site, origin }: Voice): ImageObject[] {
	const crops = story.photo ? largeCropsOf(story.photo) : [];
	if (story.photo && crops.length > 0)
		return crops.map((crop) => ({ ...imageObject(crop, origin), ...saidOf(story.photo), ...rightsIn(story.photoRights) }));
	const card = cardAddress(story.id, cardFace(story, site));

	return card === null ? [] : [imageObject({ address: card, ...cardSize }, origin)];
}

function imageObject({ address, width, height }: { address: string; width: number; height: number }, origin: string) {
	const url = whole(address, origin);

	return { "@type": "ImageObject" as const, url, contentUrl: url, width: String(width), height: String(height) };
}

function saidOf(photo: PhotoUse | null) {
	return { ...(photo?.caption ? { caption: photo.caption } : {}), ...(photo?.credit ? { creditText: photo.credit } : {}) };
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
