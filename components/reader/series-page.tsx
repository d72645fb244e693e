import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { SeriesPage } from "#lib/series/queries.ts";
import { number } from "#lib/site/format.ts";
import type { Site } from "#lib/site/site.ts";
import { Card } from "./story-card.tsx";

/** A series: what it is about, and its parts in the order in which they are read. */
export function SeriesPageView({ series, parts, site }: SeriesPage & { site: Site }) {
	const words = wordsOf(site).lists.series;

	return (
		<>
			<header className="list-head">
				<p className="list-label" {...ofWords(site)}>
					{words.title}
				</p>
				<h1>{series.title}</h1>
				{series.description && <p>{series.description}</p>}
			</header>
			{parts.length === 0 && <p {...ofWords(site)}>{words.nothing}</p>}
			{parts.length > 0 && (
				<ol className="rows rows-first unlisted">
					{parts.map((story, index) => (
						<li key={story.id}>
							<p className="series-number" {...ofWords(site)}>
								{words.part(number(index + 1, site), number(parts.length, site))}
							</p>
							<Card story={story} site={site} size="row" level={2} />
						</li>
					))}
				</ol>
			)}
		</>
	);
}
