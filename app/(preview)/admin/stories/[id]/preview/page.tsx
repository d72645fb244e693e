import { notFound } from "next/navigation";
import { Sheet } from "#components/reader/sheet.tsx";
import { StoryPageView } from "#components/reader/story-page.tsx";
import { getStoryForPreview } from "#lib/articles/preview-queries.ts";
import { readStoryId } from "#lib/articles/story-id.ts";
import { getEntries } from "#lib/live/queries.ts";
import { listSections } from "#lib/sections/queries.ts";
import { getSite } from "#lib/site/queries.ts";
import { requireActor } from "#lib/users/session.ts";

import "#components/reader/css/live.css";

export const metadata = { title: "Preview" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ revision?: string | string[] }> };

export default async function PreviewPage({ params, searchParams }: Props) {
	await requireActor("writeStories");
	const id = readStoryId((await params).id);
	const { revision } = await searchParams;
	const number = typeof revision === "string" ? readStoryId(revision) : null;
	const isAskedWrongly = revision !== undefined && number === null;
	const story = id === null || isAskedWrongly ? null : await getStoryForPreview(id, number, new Date());
	if (!story) notFound();

	const [site, sections, live] = await Promise.all([getSite(), listSections(), story.coverage && getEntries(story.id)]);
	return (
		<Sheet site={site} sections={sections} current={`/${story.section.slug}`}>
			<StoryPageView story={story} live={live} site={site} />
		</Sheet>
	);
}
