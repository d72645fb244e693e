"use client";

import { useCallback, useMemo, useState } from "react";
import { ChangedNotice } from "#components/admin/keeping/changed-notice.tsx";
import { Conflict } from "#components/admin/keeping/conflict.tsx";
import { type Keeping, KeepingProvider } from "#components/admin/keeping/keeping-context.ts";
import { LeaveGuard } from "#components/admin/keeping/leave-guard.tsx";
import { RestoreOffers } from "#components/admin/keeping/restore-offer.tsx";
import type { CoverageDeeds } from "#components/admin/live/deeds.ts";
import { usePhotoPicker } from "#components/admin/photos/use-photo-picker.tsx";
import { toast } from "#components/ui/toast.tsx";
import type { StoryDraft } from "#lib/articles/draft.ts";
import { changesBetween } from "#lib/articles/draft-changes.ts";
import type { EditedStory, NamedInDraft } from "#lib/articles/editing.ts";
import type { StoryDeeds } from "../deeds/deeds.ts";
import { StoryDeedsBar } from "../deeds/story-deeds.tsx";
import type { SectionChoice } from "../list/new-story.tsx";
import { describeField } from "./describe-field.ts";
import { DeskBar } from "./desk-bar.tsx";
import type { MakeTopic } from "./fields/topics-field.tsx";
import type { TranslationDeeds } from "./fields/translations-field.tsx";
import type { Newest } from "./keeping/server.ts";
import { useCopies } from "./keeping/use-copies.ts";
import { useKeeper } from "./keeping/use-keeper.ts";
import { Settings } from "./settings.tsx";
import { type DeskPerson, type DeskSite, type SeriesChoice, StoryDeskProvider } from "./story-context.tsx";
import { Writing } from "./writing.tsx";

/** What a story's editor asks of the server, beside saving. */
export type StoryActions = StoryDeeds & CoverageDeeds & TranslationDeeds & { makeTopic: MakeTopic };

type Props = {
	story: EditedStory;
	named: NamedInDraft;
	sections: SectionChoice[];
	series: SeriesChoice[];
	site: DeskSite;
	person: DeskPerson;
	actions: StoryActions;
};

/** Where a story is written: its text in the middle, all else beside it. */
export function StoryEditor({ story, named: namedAtFirst, sections, series, site, person, actions }: Props) {
	const { named, remember } = useNamed(namedAtFirst);
	const onNewer = useCallback(
		({ named: names, savedBy }: Newest) => {
			remember(names);
			if (savedBy !== person.name) toast(`This is the newest state, saved by ${savedBy || "somebody else"}.`);
		},
		[remember, person.name],
	);
	const onTheirs = useCallback(({ named: names }: Newest) => remember(names), [remember]);
	const own = useKeeper(story, person.id, { onNewer, onTheirs });
	const copies = useCopies(own, story, remember);
	const { choosePhoto, choosePhotos, picker } = usePhotoPicker();
	const desk = useMemo(
		() => ({ story, sections, series, site, person, keeper: own.keeper, named, remember, choosePhoto, choosePhotos }),
		[story, sections, series, site, person, own.keeper, named, remember, choosePhoto, choosePhotos],
	);

	const keeping: Keeping = {
		what: "story",
		style: site.style,
		list: "/admin/stories",
		preview: `/admin/stories/${story.articleId}/preview`,
		hasHistory: true,
		keeper: own.keeper,
		resolve: copies.resolve,
		describe: (field, draft) => describeField(field, draft as StoryDraft | null, desk),
	};
	const changesBy = (draft: StoryDraft) => changesBetween(own.keeper.snapshot().draft, draft).map(({ words }) => words);

	return (
		<KeepingProvider value={keeping}>
			<StoryDeskProvider value={desk}>
				<DeskBar>
					<StoryDeedsBar deeds={actions} />
				</DeskBar>
				<h1 className="sr-only">{story.draft.headline || "Story without a headline"}</h1>
				<RestoreOffers copies={copies} changesBy={changesBy} />
				<ChangedNotice />
				<Conflict />
				<div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem]">
					<Writing />
					<Settings copies={copies} makeTopic={actions.makeTopic} coverage={actions} translations={actions} amendNote={actions.amendNote} />
				</div>
				<LeaveGuard />
				{picker}
			</StoryDeskProvider>
		</KeepingProvider>
	);
}

function useNamed(atFirst: NamedInDraft) {
	const [named, setNamed] = useState(atFirst);
	const remember = useCallback(
		(more: Partial<NamedInDraft>) =>
			setNamed((now) => ({
				topics: { ...now.topics, ...more.topics },
				contributors: { ...now.contributors, ...more.contributors },
				photos: { ...now.photos, ...more.photos },
				stories: { ...now.stories, ...more.stories },
			})),
		[],
	);

	return { named, remember };
}
