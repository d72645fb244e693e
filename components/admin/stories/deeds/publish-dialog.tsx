import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { toast } from "#components/ui/toast.tsx";
import { saveWords } from "#lib/articles/autosave/words.ts";
import { type Check, checklist } from "#lib/articles/checklist.ts";
import { useSavedTime } from "../edit/keeping/use-saved-time.ts";
import { useKept, useStoryDesk } from "../edit/story-context.tsx";
import { Checks, goToField } from "./checks.tsx";
import type { DeedAnswer, Hold, StoryDeeds } from "./deeds.ts";
import { HoldFields } from "./hold-fields.tsx";
import { useDeed } from "./use-deed.ts";

type Props = { isUpdate: boolean; publish: StoryDeeds["publish"]; onClose: () => void; onLive: () => void };

/** The last look before readers see it: what is missing, where it will be, and whether the front page holds it. */
export function PublishDialog({ isUpdate, publish, onClose, onLive }: Props) {
	const { keeper, story, sections, site } = useStoryDesk();
	const draft = useKept((kept) => kept.draft);
	const slug = useKept((kept) => kept.onServer.slug);
	const time = useSavedTime();
	const { isPending, wrong, run } = useDeed();
	const [hold, setHold] = useState<Hold | null>(null);
	const checks = checklist(draft);
	const section = sections.find(({ id }) => id === draft.sectionId);

	const goLive = async (): Promise<DeedAnswer> => {
		// What goes live is what the server has: so it must have all of it first.
		if (!(await keeper.flush())) {
			const kept = keeper.snapshot();
			return { done: false, message: `Nothing was published. ${saveWords(kept, { isKept: kept.isKept, time }).text}.` };
		}
		const { version, revisionId } = keeper.snapshot().onServer;
		return publish({ articleId: story.articleId, revisionId, version, hold });
	};
	const press = async () => {
		const answer = await run(goLive);
		if (!answer.done) return;
		toast(answer.message, "good");
		onLive();
	};
	const go = (check: Check) => {
		onClose();
		goToField(check);
	};

	return (
		<Dialog title={isUpdate ? "Update the live story" : "Publish"} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
			<Checks checks={checks} onGo={go} />
			<p dir="ltr" className="border-y border-rule py-2 text-sm break-all text-soft">
				{site.host}/{section?.slug}/<strong className="font-semibold text-ink">{draft.slug || slug}</strong>
			</p>
			<HoldFields hold={hold} onChange={setHold} />
			{wrong && (
				<Notice live tone="danger">
					<p>{wrong.message}</p>
				</Notice>
			)}
			<DialogActions>
				<Button onPress={onClose} isDisabled={isPending}>
					Cancel
				</Button>
				<Button kind="primary" isPending={isPending} isDisabled={checks.some(({ level }) => level === "must")} onPress={() => void press()}>
					{isUpdate ? "Update" : "Publish"}
				</Button>
			</DialogActions>
		</Dialog>
	);
}
