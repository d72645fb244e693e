import { notFound } from "next/navigation";
import { NotYours } from "#components/admin/stories/edit/not-yours.tsx";
import { StoryEditor } from "#components/admin/stories/edit/story-editor.tsx";
import { getArticleForEditing, getNamedInDraft } from "#lib/articles/editing-queries.ts";
import { readStoryId } from "#lib/articles/story-id.ts";
import { listSections } from "#lib/sections/queries.ts";
import { listSeries } from "#lib/series/queries.ts";
import { settings } from "#lib/settings.ts";
import { storyLanguages } from "#lib/site/languages.ts";
import { may, mayEditStory } from "#lib/users/role.ts";
import { requireActor } from "#lib/users/session.ts";
import { getOwnSite, timeStyle } from "../../time-style.ts";
import { makeTopicAction } from "./actions.ts";
import { amendNoteAction, holdAction, moveAction, noteAction, publishAction, withdrawAction } from "./deeds.ts";
import { endCoverageAction, startCoverageAction } from "./live/actions.ts";
import { planAction, planWithdrawalAction, unplanAction, unplanWithdrawalAction } from "./plans.ts";
import { linkTranslationAction, unlinkTranslationAction } from "./translations.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props) {
	const { id } = await params;

	return { title: `Story ${id}` };
}

export default async function StoryPage({ params }: Props) {
	const actor = await requireActor("writeStories");
	const id = readStoryId((await params).id);
	const story = id === null ? null : await getArticleForEditing(id);
	if (!story) notFound();
	if (!mayEditStory(actor, story)) return <NotYours liveAddress={story.liveAddress} />;

	const [named, sections, series, site, style] = await Promise.all([
		getNamedInDraft(story.draft),
		listSections(),
		listSeries(),
		getOwnSite(),
		timeStyle(),
	]);
	const person = {
		id: actor.id ?? "",
		name: actor.name,
		mayPublish: may(actor, "publish"),
		mayWithdraw: may(actor, "withdraw"),
		mayEditAny: may(actor, "editAnyStory"),
	};
	return (
		<StoryEditor
			key={story.articleId}
			story={story}
			named={named}
			sections={sections}
			series={series.map(({ id, title, lastPart }) => ({ id, title, lastPart }))}
			site={{
				style,
				locale: site.locale,
				host: new URL(settings().siteUrl).host,
				languages: storyLanguages([site.locale, story.draft.lang, ...story.translations.map(({ lang }) => lang)]),
			}}
			person={person}
			actions={{
				makeTopic: makeTopicAction,
				publish: publishAction,
				plan: planAction,
				unplan: unplanAction,
				planWithdrawal: planWithdrawalAction,
				unplanWithdrawal: unplanWithdrawalAction,
				withdraw: withdrawAction,
				note: noteAction,
				amendNote: amendNoteAction,
				move: moveAction,
				hold: holdAction,
				startCoverage: startCoverageAction,
				endCoverage: endCoverageAction,
				linkTranslation: linkTranslationAction,
				unlinkTranslation: unlinkTranslationAction,
			}}
		/>
	);
}
