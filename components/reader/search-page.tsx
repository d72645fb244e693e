import type { SectionName } from "#lib/articles/article.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import { addressOfSearch, isAsked, type SearchFields } from "#lib/search/asked.ts";
import type { SearchResults } from "#lib/search/search.ts";
import type { SnippetPart } from "#lib/search/snippet.ts";
import type { Site } from "#lib/site/site.ts";
import { inOrder } from "./in-order.ts";
import { Paging } from "./paging.tsx";
import { SearchFilters } from "./search-filters.tsx";
import { SearchForm } from "./search-form.tsx";
import { Names, Nothing, SearchHelp, Told } from "./search-words.tsx";
import { Card } from "./story-card.tsx";

type Props = { fields: SearchFields; results: SearchResults; site: Site; sections: readonly SectionName[] };

/** Search: the question, how it was understood, and the stories that answer it. */
export function SearchPage({ fields, results, site, sections }: Props) {
	const asked = isAsked(fields);
	const words = wordsOf(site).search;
	const isFirst = fields.before === "";
	const hasNames = results.names.length > 0 && results.filters.length === 0;

	return (
		<>
			<header className="list-head">
				<h1>{words.title}</h1>
				<SearchForm site={site} fields={fields} sections={sections} />
				<SearchFilters filters={results.filters} site={site} />
				<Told fields={fields} results={results} site={site} />
			</header>
			{!asked && <SearchHelp site={site} />}
			<Names names={results.names} site={site} />
			{results.stories.length > 0 && (
				<section aria-label={words.found}>
					<SortChoice fields={fields} site={site} />
					<div className="rows rows-first">
						{results.stories.map((story) => (
							<Card key={story.id} story={story} site={site} size="row" level={2} standfirst={<Snippet parts={story.snippet} />} />
						))}
					</div>
				</section>
			)}
			{asked && results.stories.length === 0 && !hasNames && <Nothing fields={fields} results={results} site={site} />}
			<Paging
				address={addressOfSearch(fields)}
				older={results.older}
				isNewest={isFirst}
				site={site}
				words={{ newest: words.first, older: words.more }}
			/>
		</>
	);
}

function SortChoice({ fields, site }: { fields: SearchFields; site: Site }) {
	const { order, sorts } = wordsOf(site).search;

	return (
		<nav className="sorts" aria-label={order} {...ofWords(site)}>
			{(["relevance", "date"] as const).map((sort) => (
				<a key={sort} href={addressOfSearch({ ...fields, sort })} aria-current={fields.sort === sort ? "true" : undefined}>
					{sorts[sort]}
				</a>
			))}
		</nav>
	);
}

function Snippet({ parts }: { parts: readonly SnippetPart[] }) {
	return <p className="card-standfirst">{inOrder(parts, ({ text, hit }) => (hit ? <mark>{text}</mark> : text))}</p>;
}
