import type { Metadata } from "next";
import { Sheet } from "#components/reader/sheet.tsx";
import { StoryPageView } from "#components/reader/story-page.tsx";
import type { PublishedArticle } from "#lib/articles/article.ts";
import { descriptionOf } from "#lib/articles/description.ts";
import { readStoryId } from "#lib/articles/story-id.ts";
import { cardAddress, cardFace, cardSize } from "#lib/cards/card.ts";
import { respondIn } from "#lib/changes/response.ts";
import type { EntryPage } from "#lib/live/entry.ts";
import { getEntries } from "#lib/live/queries.ts";
import { type Section, wayTo } from "#lib/sections/section.ts";
import { settings } from "#lib/settings.ts";
import { breadcrumbList } from "#lib/structured-data/lists.ts";
import { liveBlogPosting } from "#lib/structured-data/live-story.ts";
import { type Voice, whole } from "#lib/structured-data/publisher.ts";
import { newsArticle } from "#lib/structured-data/story.ts";
import { alternatesOf } from "#lib/translations/translation.ts";
import { describe, gone, missing } from "../../describe.ts";
import { JsonLd } from "../../json-ld.tsx";
import { elsewhere } from "../../nothing-here.tsx";
import { getPaper, getStoryAt, one, part } from "../../paper.ts";
import "#components/reader/css/live.css";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ section: string; slug: string }>; searchParams: Promise<{ entry?: string | string[] }> };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
	const { section, slug } = await params;
	const found = await getStoryAt(part(section), part(slug));
	if (found.kind === "withdrawn") return gone();
	if (found.kind !== "found") return missing();

	const { story } = found;
	return describe({
		title: story.seoTitle || story.headline,
		description: descriptionOf(story),
		address: story.address,
		languages: await languagesOf(story),
		lang: story.lang,
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

export default async function StoryPage({ params, searchParams }: Props) {
	const { section, slug } = await params;
	const [paper, found] = await Promise.all([getPaper(), getStoryAt(part(section), part(slug))]);
	if (found.kind !== "found") return elsewhere(found);
	const { story } = found;
	if (story.lang) respondIn(story.lang);
	const entry = one((await searchParams).entry);
	const live = story.coverage && (await getEntries(story.id, entry === undefined ? null : readStoryId(entry)));
	// An entry that is gone may come back.
	if (entry !== undefined && !live) return elsewhere({ kind: "moved", to: story.address, temporary: true });

	return (
		<Sheet {...paper} current={`/${part(section)}`}>
			<JsonLd say={(voice) => [described(story, live, voice), breadcrumbList(wayToStory(story, paper.sections), voice)]} />
			<StoryPageView story={story} live={live} site={paper.site} />
			<count-read hidden data-story={story.id} />
		</Sheet>
	);
}

function described(story: PublishedArticle, live: EntryPage | null, voice: Voice) {
	const posts = live ? [...live.pinned, ...live.entries] : [];

	return story.coverage && posts.length > 0 ? liveBlogPosting(story, posts, story.coverage, voice) : newsArticle(story, voice);
}

function wayToStory({ section, headline, address }: PublishedArticle, sections: readonly Section[]) {
	const way = wayTo(section.slug, sections).map(({ name, slug }) => ({ name, address: `/${slug}` }));

	return [...way, { name: headline, address }];
}

/** Where each language is found; null for a story without translations. */
async function languagesOf({ translations, ...story }: PublishedArticle) {
	const { language } = (await getPaper()).site;

	return alternatesOf({ ...story, lang: story.lang || language }, translations, language);
}

/** The picture that stands for a story where somebody shares it. */
async function cardOf(story: PublishedArticle) {
	const url = cardAddress(story.id, cardFace(story, (await getPaper()).site));

	return [{ url, ...cardSize, alt: story.headline }];
}
