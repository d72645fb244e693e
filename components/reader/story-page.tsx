import type { PublishedArticle } from "#lib/articles/article.ts";
import { minutesToRead } from "#lib/body/reading.ts";
import type { EntryPage } from "#lib/live/entry.ts";
import { say } from "#lib/messages/phrases.ts";
import { ofWords, wordsFor, wordsOf } from "#lib/messages/words.ts";
import { directionOf, type Site } from "#lib/site/site.ts";
import { Body } from "./body.tsx";
import { BylineLine } from "./byline.tsx";
import { inOrder } from "./in-order.ts";
import { ListenStory } from "./listen-story.tsx";
import { CoverageLine, LiveCoverage } from "./live-coverage.tsx";
import { Moment } from "./moment.tsx";
import { PhotoFigure } from "./photo-figure.tsx";
import { fullOnPhones } from "./photo-sizes.ts";
import { SeriesNav } from "./series-place.tsx";
import { ShareStory } from "./share-story.tsx";
import { Card, languageOf, ownLanguage } from "./story-card.tsx";
import { StoryLanguages } from "./story-languages.tsx";
import { StoryNotes } from "./story-notes.tsx";

type Props = { story: PublishedArticle; site: Site };

/**
 * A story's own page, from its label to Also Read. The newsroom's preview shows the same. `live` are the posts of a live story; a page of
 * its older posts has them alone.
 */
export function StoryPageView({ story, live = null, site }: Props & { live?: EntryPage | null }) {
	if (live && !live.isNewest)
		return (
			<article className="story" {...languageOf(story.lang, site)}>
				<StoryHead story={story} site={site} />
				<LiveCoverage story={story} live={live} site={site} />
			</article>
		);

	return (
		<>
			<article className="story" {...languageOf(story.lang, site)}>
				<StoryHead story={story} site={site} />
				{story.photo && (
					<PhotoFigure
						className="story-lead"
						photo={story.photo}
						sizes={fullOnPhones("(min-width: 71rem) 66rem")}
						words={wordsFor(story.lang, site).story.body}
						priority
					/>
				)}
				<div className="story-text">
					<Body
						body={story.body}
						photos={story.photos}
						stories={story.cards}
						around={story.lang ? directionOf(story.lang) : site.direction}
						words={wordsFor(story.lang, site).story.body}
					/>
				</div>
				{live && <LiveCoverage story={story} live={live} site={site} />}
				<div className="story-after" {...ownLanguage(story.lang, site)}>
					{story.series && <SeriesNav place={story.series} site={site} />}
					<StoryNotes notes={story.corrections} site={site} />
					<Topics story={story} site={site} />
				</div>
			</article>
			<AlsoRead story={story} site={site} />
		</>
	);
}

function StoryHead({ story, site }: Props) {
	const words = wordsOf(site).story;

	return (
		<header className="story-head">
			<p className="kicker">
				<Label story={story} site={site} />
				<a href={`/${story.section.slug}`}>{story.section.name}</a>
				{story.kicker && <span>{story.kicker}</span>}
			</p>
			<h1 className="story-headline">{story.headline}</h1>
			{story.standfirst && <p className="story-standfirst">{story.standfirst}</p>}
			<div className="story-meta" {...ownLanguage(story.lang, site)}>
				{story.bylines.length > 0 && (
					<p className="story-byline">
						<BylineLine names={story.bylines} site={site} links />
					</p>
				)}
				<p className="dots">
					{story.dateline && <span>{story.dateline}</span>}
					<span>
						<Moment at={story.firstPublishedAt} site={site} />
					</span>
					{/* Nobody knows how long a live story will be. */}
					{!story.coverage && <bdi>{say(words.minutes, minutesToRead(story.body), site)}</bdi>}
				</p>
				<CoverageLine story={story} site={site} />
				{story.updatedAt && !story.coverage && <p>{inOrder(words.updated(<Moment at={story.updatedAt} site={site} />), (part) => part)}</p>}
				<StoryLanguages translations={story.translations} site={site} />
				{story.corrections.length > 0 && (
					<p>
						<a href="#notes">{words.whatWasCorrected}</a>
					</p>
				)}
				<div className="story-tools">
					<ShareStory headline={story.headline} site={site} />
					<ListenStory site={site} />
				</div>
			</div>
		</header>
	);
}

/** What readers must know before they read; unless its section or its kicker says so already. */
function Label({ story: { label, section, kicker }, site }: Props) {
	const name = label && wordsOf(site).page.labels[label];
	if (!name || [section.name, kicker].some((said) => said.toLowerCase() === name.toLowerCase())) return null;

	return <strong className={`label-${label}`}>{name}</strong>;
}

function Topics({ story, site }: Props) {
	if (story.topics.length === 0) return null;

	return (
		<nav aria-label={wordsOf(site).story.topics}>
			<ul className="topics unlisted">
				{story.topics.map(({ slug, name }) => (
					<li key={slug}>
						<a href={`/topic/${slug}`}>{name}</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function AlsoRead({ story, site }: Props) {
	if (story.alsoRead.length === 0) return null;

	return (
		<section className="also" aria-labelledby="also-read">
			<h2 id="also-read" className="heading" {...ofWords(site)}>
				{wordsOf(site).story.alsoRead}
			</h2>
			<ul className="unlisted">
				{story.alsoRead.map((offered) => (
					<li key={offered.id}>
						<Card story={offered} site={site} size="offer" level={3} />
					</li>
				))}
			</ul>
		</section>
	);
}
