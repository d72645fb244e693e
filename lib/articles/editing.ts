import type { EditedCorrection } from "#lib/corrections/queries.ts";
import type { HoldingKind } from "#lib/fronts/front.ts";
import type { Coverage } from "#lib/live/coverage.ts";
import type { PhotoFile } from "#lib/photos/photo.ts";
import type { LinkedStory } from "#lib/translations/linked.ts";
import type { Status, StoryCard } from "./article.ts";
import type { StoryDraft } from "./draft.ts";
import type { PlannedWithdrawal } from "./scheduling-queries.ts";

/** A story as its editor opens it: the working revision, as a draft that can be saved again. */
export type EditedStory = {
	articleId: number;
	version: number;
	status: Status;
	createdById: string | null;
	assigneeId: string | null;
	/** `slug` is "" while it follows the headline. */
	draft: StoryDraft;
	revision: { id: number; number: number; slug: string; wordCount: number; savedAt: Date; savedBy: string };
	publishedRevisionId: number | null;
	/** Where readers find it; null while they do not. */
	liveAddress: string | null;
	/** Whether the working revision is not what readers see. */
	hasUnpublishedChanges: boolean;
	firstPublishedAt: Date | null;
	lastPublishedAt: Date | null;
	/** When the revision that readers see went live; null while they see none. */
	liveSince: Date | null;
	withdrawnReason: string | null;
	/** Its public notes, the newest first. */
	corrections: EditedCorrection[];
	/** Stories that tell the same in other languages. */
	translations: LinkedStory[];
	/** When one of its revisions goes live by itself, and which; null where none does. */
	plan: { at: Date; revisionId: number } | null;
	/** When it is withdrawn by itself, and what readers are told then; null where it is not planned to be. */
	plannedWithdrawal: PlannedWithdrawal | null;
	/** Since when it is told in dated posts; null where it is not. */
	coverage: Coverage | null;
	/** Where the front page holds it; null where it does not, or no longer. */
	pin: { container: HoldingKind; expiresAt: Date | null } | null;
};

export type NamedTopic = { id: number; name: string };
/** A story of the newsroom, public or not, as one to choose. */
export type OfferedStory = { id: number; headline: string; lang: string; status: Status; section: string };

export type NamedContributor = { id: number; name: string; kind: string };

/** What a draft names by id. */
export type NamedInDraft = {
	topics: Record<number, NamedTopic>;
	contributors: Record<number, NamedContributor>;
	photos: Record<number, PhotoFile>;
	stories: Record<number, StoryCard>;
};
