import type { StoryCard } from "#lib/articles/article.ts";
import type { Site } from "#lib/site/site.ts";
import { Card } from "./story-card.tsx";

type Props = { day: readonly StoryCard[]; week: readonly StoryCard[]; site: Site };

/** What most was read of, in a day and in a week. */
export function MostReadPage({ day, week, site }: Props) {
	return (
		<>
			<header className="list-head">
				<h1>Most read</h1>
			</header>
			<div className="rankings">
				<Ranking id="day" heading="In the last 24 hours" stories={day} site={site} />
				<Ranking id="week" heading="In the last 7 days" stories={week} site={site} />
			</div>
			<p className="counted">
				Counted by this paper itself, without cookies, and without anybody else. Programs are not counted, nor is whoever asks not to be
				tracked.
			</p>
		</>
	);
}

function Ranking({ id, heading, stories, site }: { id: string; heading: string; stories: readonly StoryCard[]; site: Site }) {
	return (
		<section className="ranking" aria-labelledby={id}>
			<h2 id={id} className="heading">
				{heading}
			</h2>
			{stories.length === 0 && <p className="ranking-none">Too little was read to rank it. Come back in a while.</p>}
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
