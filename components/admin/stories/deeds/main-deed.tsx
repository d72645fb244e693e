import { useEffect, useRef, useState } from "react";
import { useSavedTime } from "#components/admin/keeping/use-saved-time.ts";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.tsx";
import type { Status } from "#lib/articles/article.ts";
import { isUnsaved } from "#lib/articles/autosave/autosave.ts";
import { useKept, useStoryDesk } from "../edit/story-context.tsx";
import type { StoryDeeds } from "./deeds.ts";
import { LiveLink } from "./live-link.tsx";
import { PublishDialog } from "./publish-dialog.tsx";
import { useDeed } from "./use-deed.ts";

type Props = { deeds: StoryDeeds; isPublishing: boolean; onPublishing: (isPublishing: boolean) => void };

/** The one next thing to do with the story: publish, update, hand on; or nothing, because readers have it as it is. */
export function MainDeed({ deeds, isPublishing, onPublishing }: Props) {
	const { story, person } = useStoryDesk();
	const isChanged = useKept((kept) => isUnsaved(kept) || kept.onServer.revisionId !== story.publishedRevisionId);
	const live = useRef<HTMLAnchorElement>(null);
	const [hasGoneLive, setGoneLive] = useState(false);
	const isUpdate = story.liveAddress !== null;

	useEffect(() => {
		if (!hasGoneLive || isChanged) return;
		setGoneLive(false);
		// The button that opened the window is gone: what it made takes its place, after the window has given up the focus.
		requestAnimationFrame(() => requestAnimationFrame(() => live.current?.focus()));
	}, [hasGoneLive, isChanged]);

	if (story.status === "spiked") return <MoveButton to="draft" words="Take back to drafts" move={deeds.move} />;
	if (!person.mayPublish) return <Handing move={deeds.move} />;
	return (
		<>
			{story.liveAddress && <LiveLink ref={live} address={story.liveAddress} since={story.liveSince} isWhole={!isChanged} />}
			{story.plan && <Plan plan={story.plan} />}
			<WithdrawalPlan />
			{isChanged && (
				<Button kind="primary" size="small" onPress={() => onPublishing(true)}>
					{isUpdate ? "Update…" : story.status === "withdrawn" ? "Publish again…" : "Publish…"}
				</Button>
			)}
			{isPublishing && (
				<PublishDialog
					isUpdate={isUpdate}
					deeds={deeds}
					onClose={() => onPublishing(false)}
					onLive={() => {
						onPublishing(false);
						setGoneLive(true);
					}}
				/>
			)}
		</>
	);
}

/** When it goes live by itself, and whether what was typed since is part of that. */
function Plan({ plan }: { plan: { at: Date; revisionId: number } }) {
	const time = useSavedTime();
	const isBehind = useKept((kept) => isUnsaved(kept) || kept.onServer.revisionId !== plan.revisionId);

	return (
		<span className="text-sm font-semibold text-accent" suppressHydrationWarning>
			Goes live {time(plan.at.getTime())}
			{isBehind && <span className="font-normal text-caution">, without later changes</span>}
		</span>
	);
}

/** When it is withdrawn by itself. */
function WithdrawalPlan() {
	const { story } = useStoryDesk();
	const time = useSavedTime();
	if (!story.plannedWithdrawal) return null;

	return (
		<span className="text-sm font-semibold text-danger" suppressHydrationWarning>
			{`Will be withdrawn ${time(story.plannedWithdrawal.at.getTime())}`}
		</span>
	);
}

/** What somebody who may not publish can do: hand the story to those who may. */
function Handing({ move }: { move: StoryDeeds["move"] }) {
	const { story } = useStoryDesk();
	if (story.status === "draft") return <MoveButton to="inReview" words="Send to the desk" move={move} isMain />;
	if (story.status === "inReview" || story.status === "ready")
		return (
			<>
				<span className="text-sm text-soft">With the desk: editors publish.</span>
				<MoveButton to="draft" words="Take back" move={move} />
			</>
		);

	return (
		<>
			{story.liveAddress && <LiveLink address={story.liveAddress} since={story.liveSince} isWhole={false} />}
			<WithdrawalPlan />
			<span className="text-sm text-soft">Editors publish changes.</span>
		</>
	);
}

type MoveProps = { to: Status; words: string; move: StoryDeeds["move"]; isMain?: boolean };

function MoveButton({ to, words, move, isMain = false }: MoveProps) {
	const { story, keeper } = useStoryDesk();
	const { isPending, run } = useDeed();
	const [isWaiting, setWaiting] = useState(false);
	const press = async () => {
		setWaiting(true);
		await keeper.flush();
		setWaiting(false);
		const answer = await run(() => move({ articleId: story.articleId, to }));
		toast(answer.message, answer.done ? "good" : "danger");
	};

	return (
		<Button kind={isMain ? "primary" : "secondary"} size="small" isPending={isPending || isWaiting} onPress={() => void press()}>
			{words}
		</Button>
	);
}
