import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { fetchNewest } from "./keeping/server.ts";
import type { StoryCopies } from "./keeping/use-copies.ts";
import { useSavedTime } from "./keeping/use-saved-time.ts";
import { useKept, useStoryDesk } from "./story-context.tsx";

/** Two people in one story: asks whose words are the newest, and overwrites nobody's meanwhile. */
export function Conflict({ copies }: { copies: StoryCopies }) {
	const trouble = useKept((kept) => kept.trouble);
	const [later, setLater] = useState<unknown>(null);
	if (trouble?.kind !== "conflict") return null;

	// Each new collision asks once; after "Decide later" a notice stays.
	return later === trouble ? (
		<Notice tone="danger" title={`${trouble.savedBy || "Somebody else"} saved this story while you had it open`}>
			<p>Nothing of yours is saved until you decide. All of it is kept in this browser.</p>
			<div>
				<Button size="small" onPress={() => setLater(null)}>
					Decide
				</Button>
			</div>
		</Notice>
	) : (
		<ConflictDialog copies={copies} savedBy={trouble.savedBy} savedAt={trouble.savedAt} onLater={() => setLater(trouble)} />
	);
}

type Props = { copies: StoryCopies; savedBy: string; savedAt: number; onLater: () => void };

function ConflictDialog({ copies, savedBy, savedAt, onLater }: Props) {
	const { keeper, story, remember } = useStoryDesk();
	const time = useSavedTime();
	const [wrong, setWrong] = useState<string>();
	const [isPending, setPending] = useState(false);
	const who = savedBy || "Somebody else";

	const takeTheirs = async () => {
		setPending(true);
		const newest = await fetchNewest(story.articleId);
		setPending(false);
		if (!newest) return setWrong("Theirs could not be fetched. Check your connection and try again.");
		remember(newest.named);
		if (!keeper.takeTheirs(newest.draft, newest.onServer))
			return setWrong("This browser has no room to put yours aside. Keep yours, or copy it elsewhere first.");
		copies.look();
	};

	return (
		<Dialog title={`${who} saved this story at ${time(savedAt)}`} isOpen isUrgent onOpenChange={(isOpen) => !isOpen && onLater()}>
			<p>You had an older state open. Nothing was overwritten: theirs is on the server, yours is on this page and kept in this browser.</p>
			<ul className="grid list-disc gap-1 ps-5">
				<li>
					<strong>Keep mine as the newest:</strong> theirs stays in the story’s history and can be restored.
				</li>
				<li>
					<strong>Take theirs:</strong> yours is put aside in this browser and can be brought back.
				</li>
			</ul>
			{wrong && (
				<Notice live tone="danger">
					<p>{wrong}</p>
				</Notice>
			)}
			<DialogActions>
				<LinkButton kind="quiet" href={`/admin/stories/${story.articleId}/preview`} target="_blank" prefetch={false}>
					See theirs in a new tab
				</LinkButton>
				<Button onPress={onLater}>Decide later</Button>
				<Button onPress={() => void takeTheirs()} isPending={isPending}>
					Take theirs
				</Button>
				<Button kind="primary" onPress={() => keeper.keepMine()}>
					Keep mine as the newest
				</Button>
			</DialogActions>
		</Dialog>
	);
}
