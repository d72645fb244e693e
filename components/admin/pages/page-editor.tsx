"use client";

import { useSyncExternalStore } from "react";
import { AsideCopies } from "#components/admin/keeping/aside-copies.tsx";
import { ChangedNotice } from "#components/admin/keeping/changed-notice.tsx";
import { Conflict } from "#components/admin/keeping/conflict.tsx";
import { KeepingProvider, useKeeping } from "#components/admin/keeping/keeping-context.ts";
import { LeaveGuard } from "#components/admin/keeping/leave-guard.tsx";
import { RestoreOffers } from "#components/admin/keeping/restore-offer.tsx";
import { useSavedTime } from "#components/admin/keeping/use-saved-time.ts";
import { usePhotoPicker } from "#components/admin/photos/use-photo-picker.tsx";
import { FormMessage } from "#components/ui/form.tsx";
import type { TimeStyle } from "#components/ui/time-words.ts";
import { fieldErrorsOf } from "#lib/articles/autosave/words.ts";
import { type PageDraft, pageFaults } from "#lib/pages/page.ts";
import { PageBar } from "./page-bar.tsx";
import { PageFields } from "./page-fields.tsx";
import type { Shown } from "./page-server.ts";
import { PageText } from "./page-text.tsx";
import { type PageActions, usePageDeeds } from "./use-page-deeds.ts";
import { usePageKeeper } from "./use-page-keeper.ts";

export type OpenedPage = {
	id: number;
	version: number;
	draft: PageDraft;
	/** The address that the working copy has. */
	slug: string;
	savedAt: Date;
	/** Where readers find it; null while they do not. */
	liveSlug: string | null;
	hasChanges: boolean;
};

type Props = {
	page: OpenedPage;
	shown: Shown;
	site: { lang: string; dir: "ltr" | "rtl"; style: TimeStyle };
	/** Id of whoever writes here. */
	person: string;
	actions: PageActions;
};

/** Where a page is written, with the editor that stories have, and kept as they are. */
export function PageEditor(props: Props) {
	const desk = usePageKeeper(props.page, props.person, props.site.style, props.shown);

	return (
		<KeepingProvider value={desk.keeping}>
			<Desk {...props} desk={desk} />
			<LeaveGuard />
		</KeepingProvider>
	);
}

function Desk({ page, site, actions, desk }: Props & { desk: ReturnType<typeof usePageKeeper> }) {
	const { keeper, copies, shown, changesBy } = desk;
	const { what } = useKeeping();
	const kept = useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot);
	const { state, ...deeds } = usePageDeeds({ id: page.id, keeper, time: useSavedTime() }, actions);
	const { choosePhoto, choosePhotos, picker } = usePhotoPicker();
	const errors = { ...firstByField(pageFaults(kept.draft)), ...fieldErrorsOf(kept) };

	return (
		<div className="mx-auto grid w-full max-w-[44rem] min-w-0 grid-cols-[minmax(0,1fr)] gap-5">
			<PageBar page={page} {...deeds} />
			<FormMessage state={state} />
			<RestoreOffers copies={copies} changesBy={changesBy} />
			<ChangedNotice />
			<Conflict />
			<PageFields
				draft={kept.draft}
				errors={errors}
				isLive={page.liveSlug !== null}
				onChange={(part) => keeper.change({ ...keeper.snapshot().draft, ...part })}
			/>
			<PageText
				keeper={keeper}
				shown={shown}
				site={site}
				choosePhoto={choosePhoto}
				choosePhotos={choosePhotos}
				epoch={kept.epoch}
				error={errors.body}
			/>
			{copies.aside.length > 0 && (
				<section aria-labelledby="aside" className="grid gap-2">
					<h2 id="aside" className="font-medium">
						Copies put aside in this browser
					</h2>
					<AsideCopies copies={copies} titleOf={({ title }) => title || `A ${what} without a title`} />
				</section>
			)}
			{picker}
		</div>
	);
}

function firstByField(faults: { field: string; message: string }[]): Record<string, string> {
	return Object.fromEntries(faults.toReversed().map(({ field, message }) => [field, message]));
}
