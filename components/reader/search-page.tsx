import type { StoryCard } from "#lib/articles/article.ts";
import type { SnippetPart } from "#lib/search/search.ts";
import type { Site } from "#lib/site/site.ts";
import { inOrder } from "./in-order.ts";
import { Paging } from "./paging.tsx";
import { SearchForm } from "./search-form.tsx";
import { Card } from "./story-card.tsx";

type Results = { stories: readonly (StoryCard & { snippet: SnippetPart[] })[]; older: string | null };
type Props = { query: string; results: Results; site: Site; isFirst: boolean };

/** Search: the question, and the stories that answer it. */
export function SearchPage({ query, results, site, isFirst }: Props) {
	return (
		<>
			<header className="list-head">
				<h1>Search</h1>
				<SearchForm query={query} />
				{query !== "" && results.stories.length === 0 && <Nothing query={query} isFirst={isFirst} />}
			</header>
			{results.stories.length > 0 && (
				<section className="rows rows-first" aria-label={`Stories with “${query}”`}>
					{results.stories.map((story) => (
						<Card key={story.id} story={story} site={site} size="row" level={2}>
							<Snippet parts={story.snippet} />
						</Card>
					))}
				</section>
			)}
			<Paging address={`/search?q=${encodeURIComponent(query)}`} older={results.older} isNewest={isFirst} words={byWorth} />
		</>
	);
}

const byWorth = { newest: "Back to the first results", older: "More results" };

function Snippet({ parts }: { parts: readonly SnippetPart[] }) {
	return <p className="card-standfirst">{inOrder(parts, ({ text, hit }) => (hit ? <mark>{text}</mark> : text))}</p>;
}

function Nothing({ query, isFirst }: { query: string; isFirst: boolean }) {
	if (!isFirst) return <p>There are no more results for “{query}”.</p>;

	return <p role="status">No story has all the words of “{query}”. Try fewer words, or another spelling.</p>;
}
