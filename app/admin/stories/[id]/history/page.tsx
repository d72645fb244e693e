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

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ before?: string | string[] }> };

export default async function HistoryPage({ params, searchParams }: Props) {
	const actor = await requireActor("writeStories");
	const id = readStoryId((await params).id);
	const story = id === null ? null : await getArticleForEditing(id);
	if (!story) notFound();
	if (!mayReadDraft(actor, story)) forbidden();
	const before = readStoryId([(await searchParams).before].flat()[0] ?? "");
	const [{ revisions, older }, style] = await Promise.all([listRevisions(story.articleId, before), timeStyle()]);
	const address = `/admin/stories/${story.articleId}/history`;

	return (
		<>
			<PageHeader title="History" intro={story.draft.headline || "Story without a headline"}>
				<LinkButton href={`/admin/stories/${story.articleId}`}>Back to the story</LinkButton>
			</PageHeader>
			<RevisionList articleId={story.articleId} revisions={revisions} liveId={story.publishedRevisionId} now={new Date()} style={style} />
			<nav aria-label="Versions" className="flex flex-wrap justify-between gap-2 empty:hidden">
				{before !== null && <LinkButton href={address}>Newest versions</LinkButton>}
				{older !== null && (
					<LinkButton href={`${address}?before=${older}`} className="ms-auto">
						Older versions
					</LinkButton>
				)}
			</nav>
		</>
	);
}
