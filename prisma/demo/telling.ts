import type { CorrectionKind } from "#lib/articles/article.ts";
import type { BodyElement } from "#lib/body/body.ts";
import type { Line } from "#lib/body/elements.ts";
import type { Drawing } from "./drawing.ts";
import type { Contributors, Sections, Series, Topics } from "./paper.ts";
import type { PhotoName } from "./photos.ts";

/** A moment of the paper's past, told from the moment at which the edition is made. */
export type Moment = (now: Date) => Date;

/** A photo as one story uses it: words that differ from the photo's own. */
export type PhotoUse = { photo: PhotoName; caption?: string; credit?: string; alt?: string };

/** A piece of a told story: a paragraph, an element, or one that names a photo or another story. */
export type Piece =
	| Line
	| BodyElement
	| (PhotoUse & { width?: "column" | "wide" })
	| { gallery: PhotoUse[] }
	/** Slug of an earlier story. */
	| { alsoRead: string };

/** A name in a byline: a contributor's, or a guest's as free text. */
export type Name = Contributors | { text: string };

/** Live coverage that has ended, with its posts in the order in which they came. */
export type LiveTelling = {
	from: Moment;
	until: Moment;
	posts: { at: Moment; headline?: string; body: (string | BodyElement)[]; isKeyEvent?: boolean; isPinned?: boolean }[];
};

/** One story of the demo edition, as its editors would have it in their heads. */
export type Telling = {
	/** Last part of its address, and how other stories name it. */
	slug: string;
	section: Sections;
	headline: string;
	kicker?: string;
	standfirst?: string;
	dateline?: string;
	lang?: string;
	by: Name[];
	at: Moment;
	photo?: PhotoUse;
	topics?: Topics[];
	body: Piece[];
	/** The series that it is a part of, and which. */
	series?: { slug: Series; part: number };
	/** Slugs of earlier stories. */
	alsoRead?: string[];
	notes?: { kind: CorrectionKind; text: string; at: Moment }[];
	/** What the story said at first, where editors changed it since. */
	first?: { body: Piece[]; until: Moment };
	live?: LiveTelling;
	pin?: "lead" | "secondary";
	/** Taken down again, and why. */
	withdrawn?: { reason: string; at: Moment };
};

/** A page of the paper about itself. */
export type PageTelling = { title: string; description: string; body: (Line | BodyElement)[] };

/** A whole newspaper, told. */
export type Edition = {
	site: Record<string, string>;
	sections: Record<string, { name: string; description: string; isOpinion?: boolean; below?: string }>;
	topics: Record<string, { name: string; description: string }>;
	contributors: Record<string, { name: string; kind: string; role: string; biography: string; portrait: string | null }>;
	series: Record<string, { name: string; description: string }>;
	pages: Record<string, PageTelling>;
	photos: Record<string, Drawing>;
	/** Each after the stories that it offers. */
	stories: readonly Telling[];
};

const minute = 60_000;
const day = 24 * 60 * minute;
/** Asia/Kolkata, which has no summer time. */
const offset = 330 * minute;

/** So many minutes before the edition is made. */
export function minutesAgo(minutes: number): Moment {
	return (now) => new Date(Math.floor((now.getTime() - minutes * minute) / minute) * minute);
}

/** A time of the town's clock, so many days before the edition's: `daysAgo(1, "18:40")` is yesterday evening. */
export function daysAgo(days: number, clock: string): Moment {
	const [hours = 0, minutes = 0] = clock.split(":").map(Number);

	return (now) => {
		const midnight = Math.floor((now.getTime() + offset) / day) * day - offset;
		return new Date(midnight - days * day + (hours * 60 + minutes) * minute);
	};
}
