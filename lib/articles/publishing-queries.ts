import { photoIdsOf, readBody } from "#lib/body/body.ts";
import { dropped, type Tag, tags } from "#lib/changes/tags.ts";
import type { Tx } from "#lib/db/client.ts";
import { monthOf } from "#lib/sitemaps/month.ts";
import { addressOf } from "./address.ts";
import type { Status } from "./article.ts";
import { publishingFaults } from "./limits.ts";
import type { Candidate } from "./publishing.ts";

const sectionColumns = { slug: true, parent: { select: { slug: true } } } as const;

const revisionColumns = {
	id: true,
	number: true,
	slug: true,
	sectionId: true,
	headline: true,
	kicker: true,
	standfirst: true,
	dateline: true,
	seoTitle: true,
	seoDescription: true,
	body: true,
	wordCount: true,
	leadPhotoId: true,
	leadCaption: true,
	leadCredit: true,
	leadAlt: true,
	section: { select: sectionColumns },
	bylines: { select: { contributorId: true, text: true, joiner: true, contributor: { select: { slug: true } } } },
	topics: { select: { topicId: true, topic: { select: { slug: true } } } },
	picks: { select: { articleId: true } },
	photos: { select: { photoId: true } },
	series: { select: { seriesId: true, part: true, series: { select: { slug: true } } } },
} as const;

/** An article with one of its revisions, and the names of what its public state touches. Null where they do not belong together. */
export async function loadForPublishing(tx: Tx, articleId: number, revisionId: number | null) {
	const article = await tx.article.findFirst({
		where: { id: articleId },
		include: {
			section: { select: sectionColumns },
			topicListings: { select: { topic: { select: { slug: true } } } },
			seriesListings: { select: { series: { select: { slug: true } } } },
			byContributor: { select: { contributor: { select: { slug: true } } } },
		},
	});
	const wanted = revisionId ?? article?.publishedRevisionId ?? article?.workingRevisionId;
	if (!article || !wanted) return null;

	const revision = await tx.revision.findFirst({ where: { id: wanted, articleId }, select: revisionColumns });
	return revision ? { ...article, revision } : null;
}

export type Loaded = NonNullable<Awaited<ReturnType<typeof loadForPublishing>>>;

/** Everything that must be forgotten when an article's public state changes: where it was, and where it is. */
export function tagsOf(article: Loaded): Tag[] {
	const { revision } = article;
	const before = tags.address(addressOf(article.section.slug, article.slug));
	const after = tags.address(addressOf(revision.section.slug, revision.slug));

	return [
		tags.article(article.id),
		after,
		...(before === after ? [] : [dropped(before)]), // readers know the newer version at the new address already
		tags.section(article.section.slug),
		tags.section(revision.section.slug),
		...article.topicListings.map(({ topic }) => tags.topic(topic.slug)),
		...revision.topics.map(({ topic }) => tags.topic(topic.slug)),
		...article.byContributor.map(({ contributor }) => tags.contributor(contributor.slug)),
		...revision.bylines.flatMap(({ contributor }) => (contributor ? tags.contributor(contributor.slug) : [])),
		...article.seriesListings.map(({ series }) => tags.series(series.slug)),
		...(revision.series ? [tags.series(revision.series.series.slug)] : []),
		...(article.firstPublishedAt ? [tags.sitemap(monthOf(article.firstPublishedAt))] : []),
		tags.sitemaps(),
		tags.front("home"),
		tags.latest(),
	];
}

/** What the rules of publishing look at. */
export function candidateOf(article: Loaded): Candidate {
	const { revision } = article;
	const body = readBody(revision.body);
	const there = new Set(revision.photos.map(({ photoId }) => photoId));
	const limited = {
		...revision,
		body,
		topicIds: revision.topics.map(({ topicId }) => topicId),
		picks: revision.picks.map(({ articleId }) => articleId),
		leadPhoto: revision.leadPhotoId
			? { photoId: revision.leadPhotoId, caption: revision.leadCaption, credit: revision.leadCredit, alt: revision.leadAlt }
			: null,
	};

	return {
		headline: revision.headline,
		wordCount: revision.wordCount,
		bodyPhotos: revision.photos.length - (revision.leadPhotoId ? 1 : 0),
		faults: publishingFaults(limited).map(({ message }) => message),
		isPhotoGone: photoIdsOf(body).some((id) => !there.has(id)),
		status: article.status as Status,
		embargoUntil: article.embargoUntil,
	};
}
