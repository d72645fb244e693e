import { useState } from "react";
import { type DraftCopies, useDraftCopies } from "#components/admin/keeping/use-draft-copies.ts";
import type { LocalDrafts } from "#lib/articles/autosave/local-drafts.ts";
import { isDraftShaped, parseDraft, type StoryDraft, sameDraft } from "#lib/articles/draft.ts";
import { fetchNewest, type Newest } from "./server.ts";
import type { StoryKeeper } from "./use-keeper.ts";

export type StoryCopies = DraftCopies<StoryDraft>;

type Own = { keeper: StoryKeeper; local: LocalDrafts; pageId: string };
type Story = { articleId: number; draft: StoryDraft };

/** Words of this story that this browser kept. Once some are brought back, `remember` hears the names of what they name. */
export function useCopies(own: Own, story: Story, remember: (named: Newest["named"]) => void): StoryCopies {
	const [opened] = useState(story.draft);

	return useDraftCopies<StoryDraft>(own, {
		isDraft: isDraftShaped,
		isSaved: (draft) => {
			const parsed = parseDraft(draft);
			return parsed.ok && sameDraft(parsed.value, opened);
		},
		onRestored: async () => {
			const newest = await fetchNewest(story.articleId);
			if (newest) remember(newest.named);
		},
	});
}
