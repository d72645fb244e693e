import { forbidden, notFound } from "next/navigation";
import { CompareForm } from "#components/admin/stories/history/compare-form.tsx";
import { Comparison } from "#components/admin/stories/history/comparison.tsx";
import { RestoreForm } from "#components/admin/stories/history/restore-form.tsx";
import { SaveList } from "#components/admin/stories/history/save-list.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { absoluteTime, exactTime } from "#components/ui/time-words.ts";
import { isSomebodyElses } from "#lib/articles/access-queries.ts";
import { getComparison } from "#lib/articles/comparison-queries.ts";
import { readStoryId } from "#lib/articles/story-id.ts";
import { mayEditStory } from "#lib/users/role.ts";
import { requireActor } from "#lib/users/session.ts";
import { timeStyle } from "../../../../time-style.ts";
import { restoreAction } from "./actions.ts";

export const metadata = { title: "State of a story" };

type Props = {
	params: Promise<{ id: string; number: string }>;
	searchParams: Promise<{ with?: string | string[]; save?: string | string[] }>;
};

export default async function RevisionPage({ params, searchParams }: Props) {
	const actor = await requireActor("writeStories");
	const { id, number } = await params;
	const query = await searchParams;
	const other = [query.with].flat()[0];
	const save = [query.save].flat()[0];
	const asked = {
		articleId: readStoryId(id) ?? 0,
		number: readStoryId(number) ?? 0,
		save: save === undefined ? null : (readStoryId(save) ?? 0),
		other: other === undefined ? null : readStoryId(other),
	};
	const found = await getComparison(asked, actor);
	if (!found && (await isSomebodyElses(asked.articleId, actor))) forbidden();
	if (!found) notFound();

	const { story, revision, revisions, saves, comparedWith, compared } = found;
	const style = await timeStyle();
	const choices = revisions.flatMap((each) =>
		each.number === revision.number && revision.save === null
			? []
			: [
					{
						value: String(each.number),
						label: `State ${each.number}, ${absoluteTime(each.savedAt, style)}${each.savedBy && `, ${each.savedBy}`}`,
					},
				],
	);
	const isNewest = story.revision.number === revision.number && revision.save === null;
	const here = `/admin/stories/${story.articleId}/history/${revision.number}`;
	return (
		<>
			<PageHeader
				title={revision.save === null ? `State ${revision.number}` : `A save on the way to state ${revision.number}`}
				intro={`Saved ${revision.save === null ? absoluteTime(revision.savedAt, style) : exactTime(revision.savedAt, style)}${revision.savedBy && ` by ${revision.savedBy}`}. ${revision.draft.headline}`}
			>
				<LinkButton href={`/admin/stories/${story.articleId}/history`}>History</LinkButton>
				{revision.save === null ? (
					<LinkButton href={`/admin/stories/${story.articleId}/preview?revision=${revision.number}`} target="_blank" prefetch={false}>
						Preview
					</LinkButton>
				) : (
					<LinkButton href={here}>State {revision.number}</LinkButton>
				)}
			</PageHeader>
			{isNewest ? (
				<p className="text-soft">This is the newest state.</p>
			) : (
				mayEditStory(actor, story) && (
					<RestoreForm number={revision.number} save={revision.save} action={restoreAction.bind(null, story.articleId)} />
				)
			)}
			{comparedWith === null ? (
				<p className="text-soft">This is the first state: there is nothing to compare it with.</p>
			) : (
				<>
					<CompareForm choices={choices} chosen={comparedWith} save={revision.save} />
					<Comparison compared={compared} />
				</>
			)}
			<SaveList address={here} saves={saves} current={revision.save} style={style} />
		</>
	);
}
