import type { SectionName } from "#lib/articles/article.ts";
import { addressOfSearch, isAsked, type SearchFields } from "#lib/search/asked.ts";
import type { SearchResults } from "#lib/search/search.ts";
import type { SnippetPart } from "#lib/search/snippet.ts";
import type { Site } from "#lib/site/site.ts";
import { inOrder } from "./in-order.ts";
import { Paging } from "./paging.tsx";
import { SearchFilters } from "./search-filters.tsx";
import { SearchForm } from "./search-form.tsx";
import { Nothing, SearchHelp, Told } from "./search-words.tsx";
import { Card } from "./story-card.tsx";

type Props = { fields: SearchFields; results: SearchResults; site: Site; sections: readonly SectionName[] };

/** Search: the question, how it was understood, and the stories that answer it. */
export function SearchPage({ fields, results, site, sections }: Props) {
	const asked = isAsked(fields);
	const isFirst = fields.before === "";

	return (
		<>
			<header className="list-head">
				<h1>Search</h1>
				<SearchForm fields={fields} sections={sections} />
				<SearchFilters filters={results.filters} site={site} />
				<Told fields={fields} results={results} site={site} />
			</header>
			{!asked && <SearchHelp />}
			{results.stories.length > 0 && (
				<section aria-label="Stories found">
					<SortChoice fields={fields} />
					<div className="rows rows-first">
						{results.stories.map((story) => (
							<Card key={story.id} story={story} site={site} size="row" level={2}>
								<Snippet parts={story.snippet} />
							</Card>
						))}
					</div>
				</section>
			)}
			{asked && results.stories.length === 0 && <Nothing fields={fields} results={results} />}
			<Paging address={addressOfSearch(fields)} older={results.older} isNewest={isFirst} words={pages} />
		</>
	);
}

const pages = { newest: "Back to the first results", older: "More results" };
const sortNames = { relevance: "Best match first", date: "Newest first" } as const;

function SortChoice({ fields }: { fields: SearchFields }) {
	return (
		<nav className="sorts" aria-label="Order of the stories">
			{(["relevance", "date"] as const).map((sort) => (
				<a key={sort} href={addressOfSearch({ ...fields, sort })} aria-current={fields.sort === sort ? "true" : undefined}>
					{sortNames[sort]}
				</a>
			))}
		</nav>
	);
}

function Snippet({ parts }: { parts: readonly SnippetPart[] }) {
	return <p className="card-standfirst">{inOrder(parts, ({ text, hit }) => (hit ? <mark>{text}</mark> : text))}</p>;
}
