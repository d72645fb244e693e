import { useState } from "react";
import { useSavedTime } from "#components/admin/keeping/use-saved-time.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { toast } from "#components/ui/toast.tsx";
import { useStoryDesk } from "../edit/story-context.tsx";
import { DeedWrong } from "./deed-wrong.tsx";
import type { Hold, StoryDeeds } from "./deeds.ts";
import { HoldFields } from "./hold-fields.tsx";
import { useDeed } from "./use-deed.ts";

type Props = { hold: StoryDeeds["hold"]; onClose: () => void };

/** Holds a live story on the front page, or lets it go. */
export function HoldDialog({ hold, onClose }: Props) {
	const { story } = useStoryDesk();
	const time = useSavedTime();
	const held = story.pin && (story.pin.expiresAt === null || story.pin.expiresAt.getTime() > Date.now()) ? story.pin : null;
	const [chosen, choose] = useState<Hold | null>(held ? { container: held.container, hours: 6 } : { container: "lead", hours: 6 });
	const { isPending, wrong, run } = useDeed();
	const press = async () => {
		const answer = await run(() => hold({ articleId: story.articleId, hold: chosen }));
		if (!answer.done) return;
		toast(answer.message, "good");
		onClose();
	};

	return (
		<Dialog title="Front page" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
			<p>
				{held
					? `It is held ${held.container === "lead" ? "as the lead" : "beside the lead"}${held.expiresAt ? ` until ${time(held.expiresAt.getTime())}` : ""}.`
					: "It stands wherever the newest stories do. Held, it stays in its place; one story leads at a time."}
			</p>
			<HoldFields hold={chosen} onChange={choose} />
			<DeedWrong wrong={wrong} />
			<DialogActions>
				<Button onPress={onClose} isDisabled={isPending}>
					Cancel
				</Button>
				<Button kind="primary" isPending={isPending} isDisabled={chosen === null && held === null} onPress={() => void press()}>
					{chosen === null ? "Let it go" : "Hold it"}
				</Button>
			</DialogActions>
		</Dialog>
	);
}
