import { forbidden, notFound } from "next/navigation";
import { RevisionList } from "#components/admin/stories/history/revision-list.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { mayReadDraft } from "#lib/articles/access.ts";
import { getArticleForEditing } from "#lib/articles/editing-queries.ts";
import { listRevisions } from "#lib/articles/revision-queries.ts";
import { readStoryId } from "#lib/articles/story-id.ts";
import { requireActor } from "#lib/users/session.ts";
import { timeStyle } from "../../../time-style.ts";

export const metadata = { title: "History" };

type Props = { params: Promise<{ id: string }> };

export default async function HistoryPage({ params }: Props) {
	const actor = await requireActor("writeStories");
	const id = readStoryId((await params).id);
	const story = id === null ? null : await getArticleForEditing(id);
	if (!story) notFound();
	if (!mayReadDraft(actor, story)) forbidden();
	const [revisions, style] = await Promise.all([listRevisions(story.articleId), timeStyle()]);

	return (
		<>
			<PageHeader title="History" intro={story.draft.headline || "Story without a headline"}>
				<LinkButton href={`/admin/stories/${story.articleId}`}>Back to the story</LinkButton>
			</PageHeader>
			<RevisionList articleId={story.articleId} revisions={revisions} liveId={story.publishedRevisionId} now={new Date()} style={style} />
		</>
	);
}
