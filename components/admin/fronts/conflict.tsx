"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useBoardDesk } from "./board-context.tsx";

/** Somebody else saved this front meanwhile: whose state stays. */
export function Conflict() {
	const { save, keepMine, takeTheirs } = useBoardDesk();
	const [isAway, setAway] = useState(false);
	if (save.kind !== "changedMeanwhile") return null;
	const run = (deed: () => Promise<boolean>) => void deed().then((isDone) => setAway(!isDone));

	return (
		<Notice tone="caution" live title={`${save.savedBy || "Somebody else"} changed this front meanwhile`}>
			<p>Nothing was overwritten. Choose whose state stays: the other is in the history.</p>
			{isAway && <p className="font-medium text-danger">The server cannot be reached. Try again.</p>}
			<p className="mt-1 flex flex-wrap gap-2">
				<Button size="small" onPress={() => run(takeTheirs)}>
					Show theirs
				</Button>
				<Button size="small" onPress={() => run(keepMine)}>
					Keep mine
				</Button>
			</p>
		</Notice>
	);
}
