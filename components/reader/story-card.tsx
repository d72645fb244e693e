import type { StoryCard } from "#lib/articles/article.ts";
import { wordsOf } from "#lib/messages/words.ts";
import { directionOf, type Site } from "#lib/site/site.ts";
import { BylineLine } from "./byline.tsx";
import { inOrder } from "./in-order.ts";
import { ShortMoment } from "./moment.tsx";
import { Picture } from "./photo-figure.tsx";
import { cardPhotoSizes, tileSizes } from "./photo-sizes.ts";

/** How much of a page a story gets, from the lead to one line of a list. */
export type CardSize = "lead" | "major" | "minor" | "brief" | "row" | "tile" | "offer";

type Props = {
	story: StoryCard;
	site: Site;
	size: CardSize;
	/** Level of its headline in the page's outline. */
	level: 2 | 3;
	/** The day of the front that it stands on: times on it are short. */
	edition?: Date | undefined;
	/** False where the list is the section's own. */
	label?: boolean;
	/** Whether its picture is the one that the page opens with. */
	priority?: boolean;
	className?: string;
	/** `sizes` of its photo, where its place is not the usual one of its size. */
	photoSizes?: string;
	/** Stands for the kicker, at any size. */
	kicker?: string | undefined;
	/** Stands for the story's label, at any size; null for none. */
	mark?: StoryCard["label"] | undefined;
	/** Stands for the standfirst, at any size. */
	standfirst?: React.ReactNode;
	/** Stands below it, above its own link. */
	children?: React.ReactNode;
};

/** One story in a list or on a front. Its whole area leads to the story. */
export function Card({ story, site, size, level, edition, label = true, priority = size === "lead", className, ...more }: Props) {
	const photoSizes = more.photoSizes ?? usualSizes[size];
	const Heading = level === 2 ? "h2" : "h3";
	const usualKicker = size === "brief" ? "" : story.kicker || (label ? story.section.name : "");
	const usualMark = size === "offer" || (!label && story.label === "opinion") ? null : story.label;

	return (
		<article className={classOf(size, className)} {...languageOf(story.lang, site)}>
			<Kicker text={more.kicker || usualKicker} label={more.mark === undefined ? usualMark : more.mark} site={site} />
			<Heading className="card-headline">
				<a href={story.address}>{story.headline}</a>
			</Heading>
			{more.standfirst ?? (shows.standfirst[size] && story.standfirst && <p className="card-standfirst">{story.standfirst}</p>)}
			{shows.byline[size] && story.bylines.length > 0 && (
				<p className="card-meta">
					<span>
						<BylineLine names={story.bylines} site={site} links={false} />
					</span>
				</p>
			)}
			<p className="card-meta card-when" {...ownLanguage(story.lang, site)}>
				<When story={story} site={site} edition={edition} isUpdated={size !== "offer" && story.updatedAt !== null} />
			</p>
			{more.children}
			{story.photo && shows.photo[size] && <Picture className="card-photo" photo={story.photo} sizes={photoSizes} priority={priority} />}
		</article>
	);
}

function classOf(size: CardSize, more: string | undefined): string {
	return more ? `card card-${size} ${more}` : `card card-${size}`;
}

/** What readers must know before they read, then the kicker. */
export function Kicker({ text, label, site }: { text: React.ReactNode; label: StoryCard["label"]; site: Site }) {
	const name = label && wordsOf(site).page.labels[label];
	if (!text && !name) return null;
	const isSaid = typeof text === "string" && text.toLowerCase() === name?.toLowerCase();

	return (
		<p className="kicker">
			{name && <strong className={`label-${label}`}>{name}</strong>}
			{name && !isSaid && " "}
			{!isSaid && (name && text ? <span className="kicker-text">{text}</span> : text)}
		</p>
	);
}

/** When it came; or, where editors changed it since, when they did. */
function When({ story, isUpdated, ...shown }: { story: StoryCard; isUpdated: boolean; site: Site; edition?: Date | undefined }) {
	const moment = <ShortMoment at={(isUpdated && story.updatedAt) || story.firstPublishedAt} {...shown} />;

	return isUpdated ? inOrder(wordsOf(shown.site).story.updated(moment), (part) => part) : moment;
}

/** The attributes of a story that is not in the site's language. */
export function languageOf(lang: string, site: Site): { lang?: string; dir?: "ltr" | "rtl" } {
	if (lang === "" || lang === site.language) return {};

	return { lang, dir: directionOf(lang) };
}

/** The attribute of what the site itself says within a story that is in another language. */
export function ownLanguage(lang: string, site: Site): { lang?: string } {
	return lang === "" || lang === site.language ? {} : { lang: site.language };
}

type Sized = Record<CardSize, boolean>;

const shows: { standfirst: Sized; byline: Sized; photo: Sized } = {
	standfirst: { lead: true, major: true, minor: true, brief: false, row: true, tile: false, offer: false },
	byline: { lead: true, major: false, minor: false, brief: false, row: true, tile: false, offer: false },
	photo: { lead: true, major: true, minor: false, brief: false, row: true, tile: true, offer: true },
};

const usualSizes: Record<CardSize, string> = { ...cardPhotoSizes, minor: "1px", brief: "1px", tile: tileSizes(3) };
