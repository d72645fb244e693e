import type { Metadata } from "next";
import { Sheet } from "#components/reader/sheet.tsx";
import { StoryPageView } from "#components/reader/story-page.tsx";
import type { PublishedArticle } from "#lib/articles/article.ts";
import { cardAddress, cardFace, cardSize } from "#lib/cards/card.ts";
import { type Section, wayTo } from "#lib/sections/section.ts";
import { settings } from "#lib/settings.ts";
import { breadcrumbList } from "#lib/structured-data/lists.ts";
import { whole } from "#lib/structured-data/publisher.ts";
import { newsArticle } from "#lib/structured-data/story.ts";
import { describe, gone, missing } from "../../describe.ts";
import { JsonLd } from "../../json-ld.tsx";
import { elsewhere } from "../../nothing-here.tsx";
import { getPaper, getStoryAt, part } from "../../paper.ts";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ section: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { section, slug } = await params;
	const found = await getStoryAt(part(section), part(slug));
	if (found.kind === "withdrawn") return gone();
	if (found.kind !== "found") return missing();

	const { story } = found;
	return describe({
		title: story.seoTitle || story.headline,
		description: story.seoDescription || story.standfirst,
		address: story.address,
		images: await cardOf(story),
		fed: { title: story.section.name, address: `/${story.section.slug}` },
		article: {
			publishedTime: story.firstPublishedAt.toISOString(),
			modifiedTime: story.updatedAt?.toISOString(),
			section: story.section.name,
			tags: story.topics.map(({ name }) => name),
			authors: story.bylines.flatMap((name) => (name.slug ? whole(`/by/${name.slug}`, settings().siteUrl) : [])),
		},
	});
}

export default async function StoryPage({ params }: Props) {
	const { section, slug } = await params;
	const [paper, found] = await Promise.all([getPaper(), getStoryAt(part(section), part(slug))]);
	if (found.kind !== "found") return elsewhere(found);

	return (
		<Sheet {...paper} current={`/${part(section)}`}>
			<JsonLd say={(voice) => [newsArticle(found.story, voice), breadcrumbList(wayToStory(found.story, paper.sections), voice)]} />
			<StoryPageView story={found.story} site={paper.site} />
			<count-read hidden data-story={found.story.id} />
		</Sheet>
	);
}

function wayToStory({ section, headline, address }: PublishedArticle, sections: readonly Section[]) {
	const way = wayTo(section.slug, sections).map(({ name, slug }) => ({ name, address: `/${slug}` }));

	return [...way, { name: headline, address }];
}

/** The picture that stands for a story where somebody shares it; none where there is nothing to draw. */
async function cardOf(story: PublishedArticle) {
	const address = cardAddress(story.id, cardFace(story, (await getPaper()).site));

	return address ? [{ url: address, ...cardSize, alt: story.headline }] : [];
}
