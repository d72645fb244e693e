import type { SeriesPlace } from "#lib/articles/article.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import { seriesAddress } from "#lib/series/series.ts";
import { number } from "#lib/site/format.ts";
import type { Site } from "#lib/site/site.ts";
import { languageOf } from "./story-card.tsx";

/** Which part of which series a story is, and the way to the parts beside it. */
export function SeriesNav({ place, site }: { place: SeriesPlace; site: Site }) {
	const words = wordsOf(site).lists.series;
	const { previous, next } = place;

	return (
		<nav className="series" aria-label={place.title}>
			<p>
				<span {...ofWords(site)}>{words.part(number(place.number, site), number(place.count, site))}</span>{" "}
				<a href={seriesAddress(place.slug)}>{place.title}</a>
			</p>
			<div className="series-steps">
				{previous && (
					<a href={previous.address} rel="prev">
						<span {...ofWords(site)}>{words.previous}</span> <b {...languageOf(previous.lang, site)}>{previous.headline}</b>
					</a>
				)}
				{next && (
					<a href={next.address} rel="next">
						<span {...ofWords(site)}>{words.next}</span> <b {...languageOf(next.lang, site)}>{next.headline}</b>
					</a>
				)}
			</div>
		</nav>
	);
}
