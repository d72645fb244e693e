import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useKeeping } from "./keeping-context.ts";
import type { DraftCopies, UsableCopy } from "./use-draft-copies.ts";
import { useSavedTime } from "./use-saved-time.ts";

type Props<Draft> = {
	copies: DraftCopies<Draft>;
	/** What bringing this back would change, in words. */
	changesBy: (draft: Draft) => string[];
};

/** Words that this browser has and the server has not: whether to bring them back. */
export function RestoreOffers<Draft>({ copies, changesBy }: Props<Draft>) {
	return copies.offered.map((copy) => <RestoreOffer key={copy.id} copy={copy} copies={copies} changesBy={changesBy} />);
}

function RestoreOffer<Draft>({ copy, copies, changesBy }: Props<Draft> & { copy: UsableCopy<Draft> }) {
	const { keeper, what, hasHistory } = useKeeping();
	const time = useSavedTime();
	const [isFull, setFull] = useState(false);
	const { onServer } = keeper.snapshot();
	const changes = changesBy(copy.draft);
	const isOlder = copy.version < onServer.version;

	return (
		<Notice live tone="caution" title={`This browser has words of yours from ${time(copy.at)} that were never saved`}>
			<p>Against what is here now: {changes.length === 0 ? "nothing differs." : `${changes.join("; ")}.`}</p>
			{isOlder && (
				<p>
					The {what} was saved after they were typed.
					{hasHistory && " That state stays in its history, whichever you choose."}
				</p>
			)}
			{isFull && <p className="font-semibold">This browser has no room to put aside what is here. Save it first, then try again.</p>}
			<div className="mt-1 flex flex-wrap gap-2">
				<Button kind="primary" size="small" onPress={() => void copies.restore(copy).then((isDone) => setFull(!isDone))}>
					Bring them back
				</Button>
				<Button size="small" onPress={() => copies.putAside(copy)}>
					Leave them aside
				</Button>
			</div>
		</Notice>
	);
}
