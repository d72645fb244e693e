import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { TextArea } from "#components/ui/text-field.tsx";
import { toast } from "#components/ui/toast.tsx";
import { useStoryDesk } from "../edit/story-context.tsx";
import { DeedWrong } from "./deed-wrong.tsx";
import type { StoryDeeds } from "./deeds.ts";
import { useDeed } from "./use-deed.ts";

type Props = { withdraw: StoryDeeds["withdraw"]; onClose: () => void };

/** Asks for the reason that readers will be given, and takes the story down. */
export function WithdrawDialog({ withdraw, onClose }: Props) {
	const { story } = useStoryDesk();
	const [reason, setReason] = useState("");
	const { isPending, wrong, run } = useDeed();
	const press = async () => {
		const answer = await run(() => withdraw({ articleId: story.articleId, reason }));
		if (!answer.done) return;
		toast(answer.message, "good");
		onClose();
	};

	return (
		<Dialog title="Withdraw this story?" isOpen isUrgent onOpenChange={(isOpen) => !isOpen && onClose()}>
			<p>It leaves every page, list and feed at once. Its address says that it was withdrawn, and why. It can be published again.</p>
			<TextArea
				label="Reason, for readers"
				autoFocus
				dir="auto"
				value={reason}
				error={wrong?.field === "reason" ? wrong.message : undefined}
				hint="A line is enough: “It confused two towns.”"
				onChange={(event) => setReason(event.target.value)}
			/>
			<DeedWrong wrong={wrong} field="reason" />
			<DialogActions>
				<Button onPress={onClose} isDisabled={isPending}>
					Cancel
				</Button>
				<Button kind="danger" isPending={isPending} onPress={() => void press()}>
					Withdraw
				</Button>
			</DialogActions>
		</Dialog>
	);
}
