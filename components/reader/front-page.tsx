import type { StoryCard } from "#lib/articles/article.ts";
import type { HomeFront } from "#lib/fronts/front.ts";
import type { Site } from "#lib/site/site.ts";
import { NewStories } from "./new-stories.tsx";
import { Card } from "./story-card.tsx";

type Props = { front: HomeFront; site: Site };

/** The front page: the lead, what comes next to it, the newest, then each section. */
export function FrontPage({ front, site }: Props) {
	const { lead, secondary, river, sections } = front;
	const edition = editionOf(front);
	if (!lead) return <EmptyFront site={site} />;

	return (
		<div className="front">
			{edition && <NewStories newest={edition} address="/" />}
			<div className={["front-top", columns[(secondary.length > 0 ? 1 : 0) + (river.length > 0 ? 1 : 0)]].join(" ").trim()}>
				<Card story={lead} site={site} size="lead" level={2} edition={edition} />
				{secondary.length > 0 && (
					<div className="front-secondary stack">
						{secondary.map((story, index) => (
							<Card key={story.id} story={story} site={site} size={index === 0 ? "major" : "minor"} level={2} edition={edition} />
						))}
					</div>
				)}
				{river.length > 0 && (
					<section aria-labelledby="latest">
						<h2 id="latest" className="heading">
							Latest
						</h2>
						<div className="stack">
							{river.map((story) => (
								<Card key={story.id} story={story} site={site} size="brief" level={3} edition={edition} />
							))}
						</div>
					</section>
				)}
			</div>
			{sections.length > 0 && (
				<div className="front-sections">
					{sections.map(({ section, stories }) => (
						<SectionBlock key={section.slug} section={section} stories={stories} site={site} edition={edition} />
					))}
				</div>
			)}
		</div>
	);
}

const columns = ["front-top-one", "front-top-two", ""];

/** The day that a front is of: its newest story's, so that a kept page never claims another. */
export function editionOf(front: HomeFront): Date | undefined {
	const stories = [front.lead, ...front.secondary, ...front.river, ...front.sections.flatMap((block) => block.stories)];
	const times = stories.flatMap((story) => (story ? [story.firstPublishedAt.getTime()] : []));

	return times.length === 0 ? undefined : new Date(Math.max(...times));
}

type BlockProps = { section: { slug: string; name: string }; stories: readonly StoryCard[]; site: Site; edition: Date | undefined };

function SectionBlock({ section, stories, site, edition }: BlockProps) {
	const first = stories.find((story) => story.photo) ?? stories[0];
	const others = stories.filter((story) => story !== first);
	const card = { site, level: 3, edition, label: false } as const;

	return (
		<section className="front-section" aria-labelledby={`section-${section.slug}`}>
			<h2 id={`section-${section.slug}`} className="heading">
				<a href={`/${section.slug}`}>{section.name}</a>
			</h2>
			<div className={others.length > 0 ? "front-block" : "front-block front-block-alone"}>
				{first && <Card story={first} size="major" {...card} />}
				{others.length > 0 && (
					<div className="stack">
						{others.map((story) => (
							<Card key={story.id} story={story} size="brief" {...card} />
						))}
					</div>
				)}
			</div>
		</section>
	);
}

function EmptyFront({ site }: { site: Site }) {
	return (
		<div className="plain">
			<h2>The first edition is being written</h2>
			<p>{site.name} has not published a story yet. Come back soon.</p>
		</div>
	);
}
