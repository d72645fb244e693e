import { z } from "zod";
import type { BodyDocument } from "#lib/body/body.ts";
import type { Coverage } from "#lib/live/coverage.ts";
import type { PhotoFile, PhotoUse } from "#lib/photos/photo.ts";
import type { PhotoRights } from "#lib/photos/rights.ts";

export const statuses = ["draft", "inReview", "ready", "scheduled", "published", "withdrawn", "spiked"] as const;
export const status = z.enum(statuses);
export type Status = z.infer<typeof status>;

/** One name of a byline: linked where it is a contributor. `joiner` stands before it ("and", ","); empty for the first. */
export type Byline = { name: string; slug: string | null; kind: "person" | "desk" | "agency" | "text"; joiner: string };

export type SectionName = { slug: string; name: string };
export type TopicName = { slug: string; name: string };

/** A story as lists and fronts show it: published state only. */
export type StoryCard = {
	id: number;
	/** Path of its page: "/world/south-korea-japan". */
	address: string;
	section: SectionName;
	/** What readers must know of it before they read: it goes on as they do, or it is its writer's view. */
	label: "live" | "opinion" | null;
	kicker: string;
	headline: string;
	standfirst: string;
	/** BCP 47; empty means the site's language. */
	lang: string;
	bylines: Byline[];
	photo: PhotoUse | null;
	firstPublishedAt: Date;
	/** When editors last changed it after publishing; null where they never did. */
	updatedAt: Date | null;
};

export type CorrectionKind = "correction" | "clarification" | "update";
export type CorrectionNote = {
	id: number;
	kind: CorrectionKind;
	text: string;
	issuedAt: Date;
	/** When its text or kind last changed; null where it reads as it was issued. */
	amendedAt: Date | null;
};

/** Where a story stands in its series: part `number` of `count`, and the ones beside it. */
export type SeriesPlace = {
	slug: string;
	title: string;
	number: number;
	count: number;
	previous: StoryCard | null;
	next: StoryCard | null;
};

/** A published story that tells the same in another language. */
export type StoryTranslation = {
	id: number;
	/** BCP 47, never empty. */
	lang: string;
	headline: string;
	address: string;
	firstPublishedAt: Date;
};

/** A story's own page, as readers see it. */
export type PublishedArticle = StoryCard & {
	slug: string;
	dateline: string;
	body: BodyDocument;
	/** Photos that the body shows, by id. */
	photos: Record<number, PhotoFile>;
	/** Who made the lead photo and who may use it; null where there is no lead photo. */
	photoRights: PhotoRights | null;
	/** Stories that the body's Also Read cards offer, by id; one that is not public is absent. */
	cards: Record<number, StoryCard>;
	topics: TopicName[];
	corrections: CorrectionNote[];
	/** Where it stands in a series; null where it is part of none. */
	series: SeriesPlace | null;
	/** Since when it is told in dated entries; null where it is not. */
	coverage: Coverage | null;
	/** In other languages, the first published first. */
	translations: StoryTranslation[];
	/** Picked first, then found. */
	alsoRead: StoryCard[];
	wordCount: number;
	seoTitle: string;
	seoDescription: string;
};

/** One page of a list, newest first. `older` is the cursor of the page after it, null on the last. */
export type StoryList = { stories: StoryCard[]; older: string | null };

/** What an address holds for readers. */
export type AddressedStory =
	| { kind: "found"; story: PublishedArticle }
	/** It lives at another address now, a path of this site or a whole URL; `temporary` where it may come back. */
	| { kind: "moved"; to: string; temporary?: boolean }
	| { kind: "withdrawn"; reason: string }
	| { kind: "unknown" };
