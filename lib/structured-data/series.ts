import type { CollectionPage, CreativeWorkSeries } from "schema-dts";
import type { StoryCard } from "#lib/articles/article.ts";
import { seriesAddress } from "#lib/series/series.ts";
import { collectionPage } from "./lists.ts";
import { idOf, publisher, type Voice, whole } from "./publisher.ts";

type Named = { slug: string; title: string };

/** A series as its parts name it. */
export function seriesOf({ slug, title }: Named, origin: string) {
	const address = seriesAddress(slug);

	return { "@type": "CreativeWorkSeries", "@id": idOf.series(address, origin), name: title, url: whole(address, origin) } as const;
}

/** The page of a series: a list of its parts in the order in which they are read, and the series, whose parts are told on their own pages. */
export function seriesPage(series: Named & { description: string }, parts: readonly StoryCard[], voice: Voice): CollectionPage {
	const { title: name, description } = series;
	const page = collectionPage({ name, description, address: seriesAddress(series.slug), stories: parts }, voice);

	return { ...page, about: creativeWorkSeries(series, parts, voice) };
}

function creativeWorkSeries(series: Named & { description: string }, parts: readonly StoryCard[], voice: Voice): CreativeWorkSeries {
	const { site, origin } = voice;

	return {
		...seriesOf(series, origin),
		...(series.description ? { description: series.description } : {}),
		inLanguage: site.language,
		publisher: publisher(voice),
		...(parts.length > 0 ? { hasPart: parts.map(({ address }) => ({ "@id": idOf.story(address, origin) })) } : {}),
	};
}
