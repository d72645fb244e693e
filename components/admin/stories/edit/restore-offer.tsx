import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { changesBetween } from "#lib/articles/draft-changes.ts";
import { type StoryCopies, type UsableCopy, useRestore } from "./keeping/use-copies.ts";
import { useSavedTime } from "./keeping/use-saved-time.ts";
import { useStoryDesk } from "./story-context.tsx";

/** Words that this browser has and the server has not: whether to bring them back. */
export function RestoreOffers({ copies }: { copies: StoryCopies }) {
	return copies.offered.map((copy) => <RestoreOffer key={copy.id} copy={copy} copies={copies} />);
}

function RestoreOffer({ copy, copies }: { copy: UsableCopy; copies: StoryCopies }) {
	const { keeper } = useStoryDesk();
	const time = useSavedTime();
	const restore = useRestore(copies);
	const [isFull, setFull] = useState(false);
	const { draft, onServer } = keeper.snapshot();
	const changes = changesBetween(draft, copy.draft);
	const isOlder = copy.version < onServer.version;

	return (
		<Notice live tone="caution" title={`This browser has words of yours from ${time(copy.at)} that were never saved`}>
			<p>Against what is here now: {changes.length === 0 ? "nothing differs." : `${changes.map(({ words }) => words).join("; ")}.`}</p>
			{isOlder && <p>The story was saved after they were typed. That state stays in its history, whichever you choose.</p>}
			{isFull && <p className="font-semibold">This browser has no room to put aside what is here. Save it first, then try again.</p>}
			<div className="mt-1 flex flex-wrap gap-2">
				<Button kind="primary" size="small" onPress={() => setFull(!restore(copy))}>
					Bring them back
				</Button>
				<Button size="small" onPress={() => copies.putAside(copy)}>
					Leave them aside
				</Button>
			</div>
		</Notice>
	);
}
