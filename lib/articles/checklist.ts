import { type BodyDocument, photoIdsOf, wordCount } from "#lib/body/body.ts";
import { nearlyLarge } from "#lib/photos/crop.ts";
import type { PhotoFile } from "#lib/photos/photo.ts";
import { isInvisible } from "#lib/text/clean.ts";
import type { StoryDraft } from "./draft.ts";
import { publishingFaults } from "./limits.ts";
import { canBeSlug } from "./slug.ts";

/** Something to look at before a story goes live: what must be there, or what readers would miss. `field` is where it is mended. */
export type Check = { level: "must" | "should"; field: keyof StoryDraft; words: string };

/** A headline longer than this is cut short where others show it, in characters. */
const longHeadline = 110;

type Size = Pick<PhotoFile, "width" | "height">;

/** What a story lacks, what must be there first. Empty means that nothing is missing. `lead` is the lead photo's file, where it is known. */
export function checklist(draft: StoryDraft, lead: Size | undefined): Check[] {
	const words = wordCount(draft.body);
	const musts: (Check | false)[] = [
		isInvisible(draft.headline) && must("headline", "The headline is missing."),
		words === 0 && photoIdsOf(draft.body).length === 0 && must("body", "The story has no text and no photo."),
		...publishingFaults(draft).map(({ field, message }) => must(field, message)),
	];
	const withoutAlt = photosWithout("alt", draft.body);
	const withoutCredit = photosWithout("credit", draft.body);
	const shoulds: (Check | false)[] = [
		draft.headline.length > longHeadline &&
			should("headline", `The headline has ${draft.headline.length} characters: others cut it short.`),
		draft.standfirst.trim() === "" && should("standfirst", "There is no standfirst."),
		draft.bylines.length === 0 && should("bylines", "Nobody signs it."),
		draft.leadPhoto === null && should("leadPhoto", "There is no lead photo."),
		draft.leadPhoto?.alt.trim() === "" && should("leadPhoto", "The lead photo has no alternative text."),
		draft.leadPhoto?.credit.trim() === "" && should("leadPhoto", "The lead photo has no credit."),
		lead !== undefined && isSmall(lead) && should("leadPhoto", smallWords(lead)),
		withoutAlt > 0 && should("body", `${photoCount(withoutAlt)} no alternative text.`),
		withoutCredit > 0 && should("body", `${photoCount(withoutCredit)} no credit.`),
		draft.topicIds.length === 0 && should("topicIds", "It has no topic."),
		draft.slug === "" && draft.headline.trim() !== "" && !canBeSlug(draft.headline) && should("slug", "Its address holds no word of it."),
	];

	return [...musts, ...shoulds].filter((check) => check !== false);
}

function must(field: Check["field"], words: string): Check {
	return { level: "must", field, words };
}

function should(field: Check["field"], words: string): Check {
	return { level: "should", field, words };
}

function isSmall({ width, height }: Size): boolean {
	return Math.min(width, height) < nearlyLarge;
}

function smallWords({ width, height }: Size): string {
	return `The lead photo, ${width} by ${height} pixels, is too small for the large pictures of search engines: ${nearlyLarge} each way would do.`;
}

function photosWithout(words: "alt" | "credit", body: BodyDocument): number {
	const photos = body.content.flatMap((element) => {
		if (element.type === "photo") return [element.attrs];
		return element.type === "gallery" ? element.attrs.photos : [];
	});

	return photos.filter((photo) => photo[words].trim() === "").length;
}

function photoCount(count: number): string {
	return count === 1 ? "A photo in the story has" : `${count} photos in the story have`;
}
