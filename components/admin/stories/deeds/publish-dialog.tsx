import { useState } from "react";
import { useSavedTime } from "#components/admin/keeping/use-saved-time.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { toast } from "#components/ui/toast.tsx";
import { flushToPublish } from "#lib/articles/autosave/flush-to-publish.ts";
import { changedMeanwhile, saveWords } from "#lib/articles/autosave/words.ts";
import { type Check, checklist } from "#lib/articles/checklist.ts";
import { useKept, useStoryDesk } from "../edit/story-context.tsx";
import { Checks, goToField } from "./checks.tsx";
import { DeedWrong } from "./deed-wrong.tsx";
import type { DeedAnswer, Hold, StoryDeeds } from "./deeds.ts";
import { HoldFields } from "./hold-fields.tsx";
import { useDeed } from "./use-deed.ts";
import { WhenFields } from "./when-fields.tsx";

type Props = { isUpdate: boolean; deeds: Pick<StoryDeeds, "publish" | "plan">; onClose: () => void; onLive: () => void };

/** The last look before readers see it: what is missing, where it will be, and whether the front page holds it. */
export function PublishDialog({ isUpdate, deeds, onClose, onLive }: Props) {
	const { keeper, story, sections, site, named } = useStoryDesk();
	const draft = useKept((kept) => kept.draft);
	const slug = useKept((kept) => kept.onServer.slug);
	const time = useSavedTime();
	const { isPending, wrong, run } = useDeed();
	const [hold, setHold] = useState<Hold | null>(null);
	const [at, setAt] = useState<string | null>(null);
	const [isMinor, setMinor] = useState(false);
	const checks = checklist(draft, draft.leadPhoto ? named.photos[draft.leadPhoto.photoId] : undefined);
	const section = sections.find(({ id }) => id === draft.sectionId);

	const goLive = async (): Promise<DeedAnswer> => {
		// What goes live is what the server has: so it must have all of it first.
		const state = await flushToPublish(keeper);
		if (state === "changed") return { done: false, message: changedMeanwhile };
		if (state === "behind") {
			const kept = keeper.snapshot();
			return { done: false, message: `Nothing was published. ${saveWords(kept, { copy: kept.copy, time, what: "story" }).text}.` };
		}
		const { version, revisionId } = keeper.snapshot().onServer;
		const seen = { articleId: story.articleId, revisionId, version };
		return at === null ? deeds.publish({ ...seen, hold, isMinor: isUpdate && isMinor }) : deeds.plan({ ...seen, at });
	};
	const press = async () => {
		const answer = await run(goLive);
		if (!answer.done) return;
		toast(answer.message, "good");
		if (at === null) onLive();
		else onClose();
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
			<WhenFields at={at} error={wrong?.field === "at" ? wrong.message : undefined} onChange={setAt} />
			{at === null && isUpdate && (
				<Checkbox
					label="Minor edit"
					hint="A typo or a link: readers and feeds keep the “Updated” time they have. Not for anything that changes what the story says."
					checked={isMinor}
					onChange={({ target }) => setMinor(target.checked)}
				/>
			)}
			{at === null && <HoldFields hold={hold} onChange={setHold} />}
			<DeedWrong wrong={wrong} field="at" />
			<DialogActions>
				<Button onPress={onClose} isDisabled={isPending}>
					Cancel
				</Button>
				<Button kind="primary" isPending={isPending} isDisabled={checks.some(({ level }) => level === "must")} onPress={() => void press()}>
					{at !== null ? "Schedule" : isUpdate ? "Update" : "Publish"}
				</Button>
			</DialogActions>
		</Dialog>
	);
}
