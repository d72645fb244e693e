"use client";

import { CalendarClock } from "lucide-react";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { outdatedWithDraft } from "#components/ui/outdated.ts";
import { toast } from "#components/ui/toast.tsx";
import type { BoardFront } from "#lib/fronts/board-front.ts";
import { failureWords } from "../server-trouble.ts";
import { useBoardDesk } from "./board-context.tsx";
import type { FrontAnswer, FrontDeeds } from "./deeds.ts";
import { PlanDialog } from "./plan-dialog.tsx";

type Props = { front: BoardFront; deeds: FrontDeeds };

const behind = "What you changed last is not saved yet, so nothing was done. Try again in a moment.";
const unreachable = "The server could not be reached: whether it was done is not known. Load the page to see.";

/** Puts the draft live now, or at a time. Saves first, so that it is what stands here. */
export function PublishControls({ front, deeds }: Props) {
	const { saver, say, wentLive } = useBoardDesk();
	const [isPlanning, setPlanning] = useState(false);
	const [isPending, setPending] = useState(false);

	const run = async (deed: () => Promise<FrontAnswer>): Promise<FrontAnswer> => {
		setPending(true);
		try {
			const answer = (await saver.flush())
				? await deed().catch(async (error: unknown) => ({
						done: false as const,
						message: await failureWords(error, unreachable, outdatedWithDraft),
					}))
				: { done: false as const, message: behind };
			if (answer.done && answer.version !== null) saver.movedTo(answer.version);
			return answer;
		} finally {
			setPending(false);
		}
	};
	const publish = async () => {
		const answer = await run(() => deeds.publish({ key: front.key, version: saver.version }));
		say(answer.message);
		toast(answer.message, answer.done ? "good" : "danger");
		if (answer.done) wentLive();
	};

	return (
		<>
			<Button size="small" onPress={() => setPlanning(true)}>
				<CalendarClock aria-hidden="true" /> {front.plan ? "Change the plan" : "Schedule"}
			</Button>
			<Button size="small" kind="primary" isPending={isPending} onPress={() => void publish()}>
				Publish
			</Button>
			{isPlanning && <PlanDialog front={front} deeds={deeds} run={run} onClose={() => setPlanning(false)} />}
		</>
	);
}
