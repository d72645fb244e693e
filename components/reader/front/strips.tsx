import type { FrontPart } from "#lib/fronts/front.ts";
import { BylineLine } from "../byline.tsx";
import { languageOf } from "../story-card.tsx";
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
				{part.stories.map(({ story, isOnPhones }) => (
					<li key={story.id} className={onPhones(isOnPhones)}>
						<article className="card view" {...languageOf(story.lang, site)}>
							<p className="kicker">
								{story.bylines.length > 0 ? <BylineLine names={story.bylines} site={site} links={false} /> : story.section.name}
							</p>
							<h3 className="card-headline">
								<a href={story.address}>{story.headline}</a>
							</h3>
						</article>
					</li>
				))}
			</ul>
		</section>
	);
}

/** Pictures side by side, each with its headline. */
export function Photos({ part, site, edition }: Props) {
	return (
		<section className={onPhones(part.isOnPhones, "front-photos")} aria-labelledby={headingId(part)}>
			<Heading part={part} site={site} />
			<div className="strip">
				{part.stories.map((story) => (
					<Story key={story.story.id} story={story} size="tile" level={3} site={site} edition={edition} />
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
				{part.stories.map(({ story, isOnPhones }) => (
					<li key={story.id} className={onPhones(isOnPhones)}>
						<article className="card" {...languageOf(story.lang, site)}>
							<h3 className="card-headline">
								<a href={story.address}>{story.headline}</a>
							</h3>
						</article>
					</li>
				))}
			</ol>
		</section>
	);
}
