import { useState } from "react";
import { useSavedTime } from "#components/admin/keeping/use-saved-time.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { toast } from "#components/ui/toast.tsx";
import type { EditedCorrection } from "#lib/corrections/queries.ts";
import { useStoryDesk } from "../edit/story-context.tsx";
import { DeedWrong } from "./deed-wrong.tsx";
import type { StoryDeeds } from "./deeds.ts";
import { kindNames, NoteFields } from "./note-fields.tsx";
import { useDeed } from "./use-deed.ts";

type Props = { note: EditedCorrection; amend: StoryDeeds["amendNote"]; onClose: () => void };

/** Changes what a published note says. What it said before is shown below, and kept. */
export function AmendNoteDialog({ note, amend, onClose }: Props) {
	const { story } = useStoryDesk();
	const time = useSavedTime();
	const [kind, setKind] = useState(note.kind);
	const [text, setText] = useState(note.text);
	const [isMinor, setMinor] = useState(false);
	const { isPending, wrong, run } = useDeed();
	const press = async () => {
		const { articleId } = story;
		const answer = await run(() => amend({ articleId, correctionId: note.id, amendedAt: note.amendedAt, kind, text, isMinor }));
		if (!answer.done) return;
		toast(answer.message, "good");
		onClose();
	};

	return (
		<Dialog title="Amend this note" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
			<p>Readers see the new text at once, with the date of the amendment. What it said before stays here.</p>
			<NoteFields kind={kind} text={text} error={wrong?.field === "text" ? wrong.message : undefined} onKind={setKind} onText={setText} />
			<Checkbox
				label="Minor edit"
				hint="A typo: the story keeps the “Updated” time that readers have."
				checked={isMinor}
				onChange={({ target }) => setMinor(target.checked)}
			/>
			{note.earlier.length > 0 && (
				<ul aria-label="What it said before" className="grid gap-1 border-y border-rule py-2 text-sm">
					{note.earlier.map((each) => (
						<li key={each.id}>
							<strong className="font-semibold">
								{kindNames[each.kind]}, {time(each.publishedAt.getTime())}
								{each.author && `, ${each.author}`}
							</strong>{" "}
							<bdi>{each.text}</bdi>
						</li>
					))}
				</ul>
			)}
			<DeedWrong wrong={wrong} field="text" />
			<DialogActions>
				<Button onPress={onClose} isDisabled={isPending}>
					Cancel
				</Button>
				<Button kind="primary" isPending={isPending} onPress={() => void press()}>
					Publish the amendment
				</Button>
			</DialogActions>
		</Dialog>
	);
}
