import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";

/** Topics that often stand beside the one that a page is about. */
export function RelatedTopics({ topics, site }: { topics: readonly { slug: string; name: string }[]; site: Site }) {
	if (topics.length === 0) return null;

	return (
		<nav className="related" aria-labelledby="related-topics">
			<h2 id="related-topics" {...ofWords(site)}>
				{wordsOf(site).lists.relatedTopics}
			</h2>
			<ul className="topics unlisted">
				{topics.map(({ slug, name }) => (
					<li key={slug}>
						<a href={`/topic/${slug}`}>{name}</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
