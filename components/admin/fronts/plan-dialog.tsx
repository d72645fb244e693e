"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { BoardFront } from "#lib/fronts/board-front.ts";
import { clockAt } from "../stories/deeds/clock-face.ts";
import { useBoardDesk } from "./board-context.tsx";
import type { FrontAnswer, FrontDeeds } from "./deeds.ts";

type Props = {
	front: BoardFront;
	deeds: FrontDeeds;
	run: (deed: () => Promise<FrontAnswer>) => Promise<FrontAnswer>;
	onClose: () => void;
};

const hour = 3_600_000;

/** Plans that the draft, as it stands, goes live at a time; or takes the plan back. */
export function PlanDialog({ front, deeds, run, onClose }: Props) {
	const { saver, style, say } = useBoardDesk();
	const [at, setAt] = useState(() => clockAt(front.plan?.at ?? new Date(Date.now() + hour), style.timeZone));
	const [wrong, setWrong] = useState<{ message: string; field?: string } | null>(null);
	const press = async (deed: () => Promise<FrontAnswer>) => {
		const answer = await run(deed);
		if (!answer.done) return setWrong(answer);
		say(answer.message);
		onClose();
	};

	return (
		<Dialog title="Schedule this front" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
			<p>It goes live as it stands here. What you change afterwards waits for a Publish of its own.</p>
			<TextField
				label="Day and time"
				type="datetime-local"
				value={at}
				error={wrong?.field === "at" ? wrong.message : ""}
				hint={`On the paper’s clock (${style.timeZone}).`}
				onChange={({ target }) => setAt(target.value)}
			/>
			{wrong && wrong.field !== "at" && (
				<Notice live tone="danger">
					<p>{wrong.message}</p>
				</Notice>
			)}
			<DialogActions>
				<Button onPress={onClose}>Cancel</Button>
				{front.plan && <Button onPress={() => void press(() => deeds.unplan({ key: front.key }))}>Take the plan back</Button>}
				<Button kind="primary" onPress={() => void press(() => deeds.plan({ key: front.key, version: saver.version, at }))}>
					Schedule
				</Button>
			</DialogActions>
		</Dialog>
	);
}
