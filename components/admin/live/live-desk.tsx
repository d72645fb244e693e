"use client";

import { useRouter } from "next/navigation";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { TimeStyle } from "#components/ui/time-words.ts";
import { toast } from "#components/ui/toast.tsx";
import { canBeCovered } from "#lib/live/coverage.ts";
import type { LiveDesk } from "#lib/live/desk-queries.ts";
import { Composer } from "./composer.tsx";
import { CoverageSwitch } from "./coverage-switch.tsx";
import type { CoverageDeeds, EntryDeeds } from "./deeds.ts";
import type { EntryLanguage } from "./entry-fields.tsx";
import { EntryList } from "./entry-list.tsx";
import { UnpostedWords } from "./unposted-words.tsx";
import { useFresh } from "./use-fresh.ts";

/** Who posts here, and what they may do. */
export type LivePerson = { id: string; mayOpen: boolean; mayEditAny: boolean };

type Props = {
	desk: LiveDesk;
	person: LivePerson;
	language: EntryLanguage;
	style: TimeStyle;
	deeds: CoverageDeeds & EntryDeeds;
};

/** Where a live story's posts are written and kept. */
export function LiveDeskView({ desk, person, language, style, deeds }: Props) {
	const { story, coverage } = desk;
	const { articleId } = story;
	const goesOn = coverage?.endedAt === null && canBeCovered(story);
	const router = useRouter();
	useFresh();
	const posted = (isSeen: boolean) => {
		toast(isSeen ? "It is with readers." : "It is kept. Readers see it once the story is published.", "good");
		router.refresh();
	};

	return (
		<>
			<PageHeader title="Live coverage" intro={<bdi>{story.headline || "Story without a headline"}</bdi>}>
				<LinkButton href={`/admin/stories/${articleId}`}>The story</LinkButton>
				{story.address && (
					<LinkButton kind="quiet" href={story.address} target="_blank" prefetch={false}>
						As readers see it
					</LinkButton>
				)}
			</PageHeader>
			<div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-8">
				{desk.isNewest && goesOn && (
					<>
						{story.address === null && (
							<Notice tone="caution">
								<p>Readers do not see this story. Posts wait with it until it is published.</p>
							</Notice>
						)}
						<Composer articleId={articleId} personId={person.id} language={language} onPosted={posted} />
					</>
				)}
				{!canBeCovered(story) && (
					<Notice tone="caution">
						<p>This story was {story.status}: nothing is posted until it is taken back.</p>
					</Notice>
				)}
				{desk.isNewest && !goesOn && <UnpostedWords articleId={articleId} personId={person.id} language={language} />}
				<CoverageSwitch articleId={articleId} coverage={coverage} mayOpen={person.mayOpen} style={style} deeds={deeds} />
				<EntryList desk={desk} person={person} language={language} style={style} deeds={deeds} />
			</div>
		</>
	);
}
