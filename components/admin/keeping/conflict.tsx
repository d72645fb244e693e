import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useKeeping, useKeptPart } from "./keeping-context.ts";
import { useSavedTime } from "./use-saved-time.ts";

/** Two people at one desk: asks whose words are the newest, and overwrites nobody's meanwhile. */
export function Conflict() {
	const { what } = useKeeping();
	const trouble = useKeptPart((kept) => kept.trouble);
	const [later, setLater] = useState<unknown>(null);
	if (trouble?.kind !== "conflict") return null;

	// Each new collision asks once; after "Decide later" a notice stays.
	return later === trouble ? (
		<Notice tone="danger" title={`${trouble.savedBy || "Somebody else"} saved this ${what} while you had it open`}>
			<p>Nothing of yours is saved until you decide. All of it is kept in this browser.</p>
			<div>
				<Button size="small" onPress={() => setLater(null)}>
					Decide
				</Button>
			</div>
		</Notice>
	) : (
		<ConflictDialog savedBy={trouble.savedBy} savedAt={trouble.savedAt} onLater={() => setLater(trouble)} />
	);
}

type Props = { savedBy: string; savedAt: number; onLater: () => void };

function ConflictDialog({ savedBy, savedAt, onLater }: Props) {
	const { keeper, what, preview, hasHistory, takeTheirs } = useKeeping();
	const time = useSavedTime();
	const [wrong, setWrong] = useState<string>();
	const [isPending, setPending] = useState(false);
	const who = savedBy || "Somebody else";

	const take = async () => {
		setPending(true);
		const came = await takeTheirs();
		setPending(false);
		if (came === "unreachable") setWrong("Theirs could not be fetched. Check your connection and try again.");
		if (came === "noRoom") setWrong("This browser has no room to put yours aside. Keep yours, or copy it elsewhere first.");
	};

	return (
		<Dialog title={`${who} saved this ${what} at ${time(savedAt)}`} isOpen isUrgent onOpenChange={(isOpen) => !isOpen && onLater()}>
			<p>You had an older state open. Nothing was overwritten: theirs is on the server, yours is on this page and kept in this browser.</p>
			<ul className="grid list-disc gap-1 ps-5">
				<li>
					<strong>Keep mine as the newest:</strong>{" "}
					{hasHistory
						? `theirs stays in the ${what}’s history and can be restored.`
						: "theirs is replaced. Look at it first, and copy what you need."}
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
				<LinkButton kind="quiet" href={preview} target="_blank" prefetch={false}>
					See theirs in a new tab
				</LinkButton>
				<Button onPress={onLater}>Decide later</Button>
				<Button onPress={() => void take()} isPending={isPending}>
					Take theirs
				</Button>
				<Button kind="primary" onPress={() => keeper.keepMine()}>
					Keep mine as the newest
				</Button>
			</DialogActions>
		</Dialog>
	);
}
