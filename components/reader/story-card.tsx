import type { StoryCard } from "#lib/articles/article.ts";
import { directionOf, type Site } from "#lib/site/site.ts";
import { BylineLine } from "./byline.tsx";
import { ShortMoment } from "./moment.tsx";
import { Picture } from "./photo-figure.tsx";

/** How much of a page a story gets, from the lead to one line of a list. */
export type CardSize = "lead" | "major" | "minor" | "brief" | "row" | "offer";

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
	/** Stands for the standfirst. */
	children?: React.ReactNode;
};

/** One story in a list or on a front. Its whole area leads to the story. */
export function Card({ story, site, size, level, edition, label = true, children }: Props) {
	const Heading = level === 2 ? "h2" : "h3";
	const kicker = story.kicker || (label ? story.section.name : "");

	return (
		<article className={`card card-${size}`} {...languageOf(story.lang, site)}>
			{kicker && size !== "brief" && <p className="kicker">{kicker}</p>}
			<Heading className="card-headline">
				<a href={story.address}>{story.headline}</a>
			</Heading>
			{children ?? (shows.standfirst[size] && story.standfirst && <p className="card-standfirst">{story.standfirst}</p>)}
			{shows.byline[size] && story.bylines.length > 0 && (
				<p className="card-meta">
					<span>
						<BylineLine names={story.bylines} site={site} links={false} />
					</span>
				</p>
			)}
			<p className="card-meta card-when" {...ownLanguage(story.lang, site)}>
				<ShortMoment at={story.firstPublishedAt} site={site} edition={edition} />
			</p>
			{story.photo && shows.photo[size] && (
				<Picture className="card-photo" photo={story.photo} sizes={photoSizes[size]} priority={size === "lead"} />
			)}
		</article>
	);
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
	standfirst: { lead: true, major: true, minor: true, brief: false, row: true, offer: false },
	byline: { lead: true, major: false, minor: false, brief: false, row: true, offer: false },
	photo: { lead: true, major: true, minor: false, brief: false, row: true, offer: true },
};

const photoSizes: Record<CardSize, string> = {
	lead: "(min-width: 68rem) min(40vw, 33rem), (min-width: 48rem) 55vw, 100vw",
	major: "(min-width: 68rem) min(37vw, 32rem), (min-width: 40rem) 55vw, 100vw",
	minor: "1px",
	brief: "1px",
	row: "(min-width: 60rem) 14rem, 24vw",
	offer: "9rem",
};
