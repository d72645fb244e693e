import type { StoryCard } from "#lib/articles/article.ts";
import type { HomeFront } from "#lib/fronts/front.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";
import { NewStories } from "./new-stories.tsx";
import { Card } from "./story-card.tsx";

type Props = { front: HomeFront; site: Site };

/** The front page: the lead, what comes next to it, the newest, then each section. */
export function FrontPage({ front, site }: Props) {
	const { lead, secondary, river, sections } = front;
	const edition = editionOf(front);
	const { latest } = wordsOf(site).page;
	if (!lead) return <EmptyFront site={site} />;

	return (
		<div className="front">
			{edition && <NewStories newest={edition} address="/" site={site} />}
			<div className="front-top">
				<div className="front-main">
					<Card story={lead} site={site} size="lead" level={2} edition={edition} />
					<Secondary stories={secondary} site={site} edition={edition} />
				</div>
				{river.length > 0 && (
					<section className="front-river" aria-labelledby="latest">
						<h2 id="latest" className="heading" {...ofWords(site)}>
							{latest}
						</h2>
						<Stack stories={river} size="brief" level={3} site={site} edition={edition} />
					</section>
				)}
			</div>
			{sections.length > 0 && (
				<div className="front-sections">
					{sections.map((block, index) => (
						<SectionBlock key={block.section.slug} {...block} isWide={isWide(index, sections.length)} site={site} edition={edition} />
					))}
				</div>
			)}
		</div>
	);
}

/** One section over the whole width, then two side by side, and so on; one that would stand alone is wide as well. */
function isWide(index: number, count: number): boolean {
	return index % 3 === 0 || (index === count - 1 && index % 3 === 1);
}

/** The day that a front is of: its newest story's, so that a kept page never claims another. */
export function editionOf(front: HomeFront): Date | undefined {
	const stories = [front.lead, ...front.secondary, ...front.river, ...front.sections.flatMap((block) => block.stories)];
	const times = stories.flatMap((story) => (story ? [story.firstPublishedAt.getTime()] : []));

	return times.length === 0 ? undefined : new Date(Math.max(...times));
}

type Shared = { site: Site; edition: Date | undefined };

/** What comes next to the lead: the first with its photo, the others below one another beside it. */
function Secondary({ stories: [first, ...others], ...shared }: Shared & { stories: readonly StoryCard[] }) {
	if (!first) return null;

	return (
		<div className="front-secondary">
			<Card story={first} size="major" level={2} {...shared} />
			{others.length > 0 && <Stack stories={others} size="minor" level={2} {...shared} />}
		</div>
	);
}

type StackProps = Shared & { stories: readonly StoryCard[]; size: "minor" | "brief"; level: 2 | 3; label?: boolean };

function Stack({ stories, ...card }: StackProps) {
	return (
		<div className="stack">
			{stories.map((story) => (
				<Card key={story.id} story={story} {...card} />
			))}
		</div>
	);
}

type BlockProps = Shared & { section: { slug: string; name: string }; stories: readonly StoryCard[]; isWide: boolean };

/** A section's newest. The one with a photo opens it; the others stand beside it. */
function SectionBlock({ section, stories, isWide, ...shared }: BlockProps) {
	const first = stories.find((story) => story.photo) ?? stories[0];
	const others = stories.filter((story) => story !== first);
	const card = { ...shared, level: 3, label: false } as const;

	return (
		<section className={isWide ? "front-section front-section-wide" : "front-section"} aria-labelledby={`section-${section.slug}`}>
			<h2 id={`section-${section.slug}`} className="heading">
				<a href={`/${section.slug}`}>{section.name}</a>
			</h2>
			<div className={isWide ? "front-block front-block-wide" : "front-block"}>
				{first && <Card story={first} size="major" {...card} />}
				{others.length > 0 && <Stack stories={others} size="brief" {...card} />}
			</div>
		</section>
	);
}

function EmptyFront({ site }: { site: Site }) {
	const { title, text } = wordsOf(site).page.firstEdition;

	return (
		<div className="plain" {...ofWords(site)}>
			<h2>{title}</h2>
			<p>{text(site.name)}</p>
		</div>
	);
}
