import type { Metadata } from "next";
import { cache } from "react";
import { ListPage } from "#components/reader/list-page.tsx";
import { RelatedTopics } from "#components/reader/related-topics.tsx";
import { Sheet } from "#components/reader/sheet.tsx";
import { storiesOn } from "#lib/fronts/front.ts";
import { getTopicPage } from "#lib/fronts/list-page-queries.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import { findRedirect } from "#lib/redirects/queries.ts";
import { breadcrumbList, topicPage } from "#lib/structured-data/lists.ts";
import { listRelatedTopics } from "#lib/topics/related-queries.ts";
import { describe, missing } from "../../describe.ts";
import { JsonLd } from "../../json-ld.tsx";
import { elsewhere } from "../../nothing-here.tsx";
import { getPaper, one, part } from "../../paper.ts";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ before?: string | string[] }> };

const getTopic = cache(getTopicPage);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
	const slug = part((await params).slug);
	const before = one((await searchParams).before);
	const list = await getTopic(slug, before);
	if (!list) return missing();

	const { name: title, description } = list.topic;
	const page = { title, address: `/topic/${slug}` };
	const described = await describe({ ...page, before, description, fed: page });
	return list.stories.length > 0 || before === undefined ? described : { ...described, robots: { index: false } };
}

export default async function TopicPage({ params, searchParams }: Props) {
	const slug = part((await params).slug);
	const before = one((await searchParams).before);
	const [paper, list, related] = await Promise.all([getPaper(), getTopic(slug, before), listRelatedTopics(slug)]);
	if (!list) return elsewhere(await findRedirect(`/topic/${slug}`));

	const heading = (
		<>
			<p className="list-label" {...ofWords(paper.site)}>
				{wordsOf(paper.site).page.topic}
			</p>
			<h1>{list.topic.name}</h1>
			{list.topic.description && <p>{list.topic.description}</p>}
			<RelatedTopics topics={related} site={paper.site} />
		</>
	);
	return (
		<Sheet {...paper}>
			<JsonLd
				say={(voice) => [
					topicPage(list.topic, storiesOn(list, list.front), voice, before),
					breadcrumbList([{ name: list.topic.name, address: `/topic/${slug}` }], voice),
				]}
			/>
			<ListPage
				heading={heading}
				list={list}
				site={paper.site}
				address={`/topic/${slug}`}
				isNewest={before === undefined}
				labels
				front={list.front}
			/>
		</Sheet>
	);
}
