import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { TextArea } from "#components/ui/text-field.tsx";
import { toast } from "#components/ui/toast.tsx";
import { useStoryDesk } from "../edit/story-context.tsx";
import { clockAt } from "./clock-face.ts";
import { DeedWrong } from "./deed-wrong.tsx";
import type { DeedAnswer, StoryDeeds } from "./deeds.ts";
import { useDeed } from "./use-deed.ts";
import { WhenFields } from "./when-fields.tsx";

type Props = { deeds: Pick<StoryDeeds, "withdraw" | "planWithdrawal" | "unplanWithdrawal">; onClose: () => void };

/** Asks for the reason that readers will be given, and withdraws the story now or at a time; shows, changes and cancels what is scheduled. */
export function WithdrawDialog({ deeds, onClose }: Props) {
	const { story, site } = useStoryDesk();
	const { articleId, plannedWithdrawal: planned } = story;
	const [reason, setReason] = useState(planned?.reason ?? "");
	const [at, setAt] = useState(planned ? clockAt(planned.at, site.style.timeZone) : null);
	const { isPending, wrong, run } = useDeed();
	const press = async (deed: () => Promise<DeedAnswer>) => {
		const answer = await run(deed);
		if (!answer.done) return;
		toast(answer.message, "good");
		onClose();
	};
	const withdraw = () => (at === null ? deeds.withdraw({ articleId, reason }) : deeds.planWithdrawal({ articleId, reason, at }));

	return (
		<Dialog
			title={planned ? "Scheduled withdrawal" : "Withdraw this story?"}
			isOpen
			isUrgent
			onOpenChange={(isOpen) => !isOpen && onClose()}
		>
			<p>
				It leaves every page, list and feed {at === null ? "at once" : "at that time"}. Its address then says that it was withdrawn, and
				why. It can be published again.
			</p>
			<TextArea
				label="Reason, for readers"
				autoFocus
				dir="auto"
				value={reason}
				error={wrong?.field === "reason" ? wrong.message : undefined}
				hint="A line is enough: “It confused two towns.”"
				onChange={(event) => setReason(event.target.value)}
			/>
			<WhenFields at={at} error={wrong?.field === "at" ? wrong.message : undefined} onChange={setAt} />
			{wrong?.field !== "reason" && <DeedWrong wrong={wrong} field="at" />}
			<DialogActions>
				<Button onPress={onClose} isDisabled={isPending}>
					{planned ? "Close" : "Cancel"}
				</Button>
				{planned && (
					<Button isDisabled={isPending} onPress={() => void press(() => deeds.unplanWithdrawal({ articleId }))}>
						Cancel the withdrawal
					</Button>
				)}
				<Button kind="danger" isPending={isPending} onPress={() => void press(withdraw)}>
					{at === null ? "Withdraw" : planned ? "Save changes" : "Schedule withdrawal"}
				</Button>
			</DialogActions>
		</Dialog>
	);
}
