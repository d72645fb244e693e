import type { StoryCard } from "#lib/articles/article.ts";
import type { FrontPart, FrontStory } from "#lib/fronts/front.ts";
import type { Site } from "#lib/site/site.ts";
import { BylineLine } from "../byline.tsx";
import { tileSizes } from "../photo-sizes.ts";
import { Kicker, languageOf } from "../story-card.tsx";
import { chosenMark, Sublinks, Trail } from "./card-words.tsx";
import { Heading, headingId } from "./heading.tsx";
import { onPhones, type Shared } from "./shared.ts";
import { Story } from "./story.tsx";

type Props = Shared & { part: FrontPart };

/** Opinion: who says it, then what. */
export function Opinion({ part, site }: Props) {
	return (
		<section className={onPhones(part.isOnPhones, "front-opinion")} aria-labelledby={headingId(part)}>
			<Heading part={part} site={site} />
			<ul className="unlisted strip">
				{part.stories.map((view) => (
					<li key={view.story.id} className={onPhones(view.isOnPhones)}>
						<View view={view} site={site} />
					</li>
				))}
			</ul>
		</section>
	);
}

/** Who says it stands first; below the headline where an editor typed a kicker. */
function View({ view: { story, typed, label, sublinks }, site }: { view: FrontStory; site: Site }) {
	const byline = story.bylines.length > 0 ? <BylineLine names={story.bylines} site={site} links={false} /> : null;

	return (
		<article className="card view" {...languageOf(story.lang, site)}>
			<Kicker text={typed?.kicker || byline || story.section.name} label={chosenMark(label)} site={site} />
			<Headline story={story} />
			{typed?.trail && <Trail text={typed.trail} />}
			{typed?.kicker && byline && <p className="card-meta">{byline}</p>}
			<Sublinks links={sublinks} site={site} />
		</article>
	);
}

function Headline({ story }: { story: StoryCard }) {
	return (
		<h3 className="card-headline">
			<a href={story.address}>{story.headline}</a>
		</h3>
	);
}

/** Pictures side by side, each with its headline. */
export function Photos({ part, site, edition }: Props) {
	return (
		<section className={onPhones(part.isOnPhones, "front-photos")} aria-labelledby={headingId(part)}>
			<Heading part={part} site={site} />
			<div className="strip">
				{part.stories.map((story) => (
					<Story
						key={story.story.id}
						story={story}
						size="tile"
						photoSizes={tileSizes(part.stories.length)}
						level={3}
						site={site}
						edition={edition}
					/>
				))}
			</div>
		</section>
	);
}

/** What others read most, in order. */
export function MostRead({ part, site }: Props) {
	return (
		<section className={onPhones(part.isOnPhones, "front-most")} aria-labelledby={headingId(part)}>
			<Heading part={part} site={site} />
			<ol className="unlisted">
				{part.stories.map(({ story, typed, label, sublinks, isOnPhones }) => (
					<li key={story.id} className={onPhones(isOnPhones)}>
						<article className="card" {...languageOf(story.lang, site)}>
							<Kicker text={typed?.kicker} label={chosenMark(label)} site={site} />
							<Headline story={story} />
							{typed?.trail && <Trail text={typed.trail} />}
							<Sublinks links={sublinks} site={site} />
						</article>
					</li>
				))}
			</ol>
		</section>
	);
}
