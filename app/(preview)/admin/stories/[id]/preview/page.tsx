import { forbidden, notFound } from "next/navigation";
import { getPaper } from "#app/(reader)/paper.ts";
import { Sheet } from "#components/reader/sheet.tsx";
import { StoryPageView } from "#components/reader/story-page.tsx";
import { isSomebodyElses } from "#lib/articles/access-queries.ts";
import { getStoryForPreview } from "#lib/articles/preview-queries.ts";
import { readStoryId } from "#lib/articles/story-id.ts";
import { getEntries } from "#lib/live/queries.ts";
import { requireActor } from "#lib/users/session.ts";

import "#components/reader/css/live.css";

export const metadata = { title: "Preview" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ revision?: string | string[] }> };

export default async function PreviewPage({ params, searchParams }: Props) {
	const actor = await requireActor("writeStories");
	const id = readStoryId((await params).id);
	const { revision } = await searchParams;
	const number = typeof revision === "string" ? readStoryId(revision) : null;
	const isAskedWrongly = revision !== undefined && number === null;
	const story = id === null || isAskedWrongly ? null : await getStoryForPreview(id, number, actor, new Date());
	if (!story && id !== null && (await isSomebodyElses(id, actor))) forbidden();
	if (!story) notFound();

	const [paper, live] = await Promise.all([getPaper(), story.coverage && getEntries(story.id)]);
	return (
		<Sheet {...paper} current={`/${story.section.slug}`}>
			<StoryPageView story={story} live={live} site={paper.site} />
		</Sheet>
	);
}
