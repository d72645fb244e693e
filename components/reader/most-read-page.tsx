import type { StoryCard } from "#lib/articles/article.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";
import { Card } from "./story-card.tsx";

type Props = { day: readonly StoryCard[]; week: readonly StoryCard[]; site: Site };

/** What most was read of, in a day and in a week. */
export function MostReadPage({ day, week, site }: Props) {
	const words = wordsOf(site).lists.mostRead;

	return (
		<>
			<header className="list-head">
				<h1 {...ofWords(site)}>{words.title}</h1>
			</header>
			<div className="rankings">
				<Ranking id="day" heading={words.day} stories={day} site={site} />
				<Ranking id="week" heading={words.week} stories={week} site={site} />
			</div>
			<p className="counted" {...ofWords(site)}>
				{words.counted}
			</p>
		</>
	);
}

function Ranking({ id, heading, stories, site }: { id: string; heading: string; stories: readonly StoryCard[]; site: Site }) {
	return (
		<section className="ranking" aria-labelledby={id}>
			<h2 id={id} className="heading" {...ofWords(site)}>
				{heading}
			</h2>
			{stories.length === 0 && (
				<p className="ranking-none" {...ofWords(site)}>
					{wordsOf(site).lists.mostRead.nothing}
				</p>
			)}
			{stories.length > 0 && (
				<ol>
					{stories.map((story) => (
						<li key={story.id}>
							<Card story={story} site={site} size="brief" level={3} />
						</li>
					))}
				</ol>
			)}
		</section>
	);
}
