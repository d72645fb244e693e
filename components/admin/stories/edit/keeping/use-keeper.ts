import { useDraftKeeper } from "#components/admin/keeping/use-draft-keeper.ts";
import type { DraftKeeper } from "#lib/articles/autosave/keeper.ts";
import type { StoryDraft } from "#lib/articles/draft.ts";
import type { EditedStory } from "#lib/articles/editing.ts";
import { fetchNewest, type Newest, sendDraft } from "./server.ts";

export type StoryKeeper = DraftKeeper<StoryDraft>;

type Listeners = {
	/** Called with words that took the page's place. */
	onNewer: (newest: Newest) => void;
	/** Called with what somebody else saved while this page had words of its own. */
	onTheirs: (newest: Newest) => void;
};

/** The keeper of this page's story. */
export function useKeeper(story: EditedStory, personId: string, { onNewer, onTheirs }: Listeners) {
	const { id: revisionId, slug, savedAt } = story.revision;

	return useDraftKeeper<StoryDraft, Newest>({
		subject: story.articleId,
		personId,
		draft: story.draft,
		onServer: { version: story.version, revisionId, slug, savedAt: savedAt.getTime() },
		send: sendDraft(story.articleId, personId, onTheirs),
		fetchNewest: () => fetchNewest(story.articleId),
		onNewer,
	});
}
