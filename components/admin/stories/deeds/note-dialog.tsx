import { useState } from "react";
import { useSavedTime } from "#components/admin/keeping/use-saved-time.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { toast } from "#components/ui/toast.tsx";
import type { CorrectionKind } from "#lib/articles/article.ts";
import { useStoryDesk } from "../edit/story-context.tsx";
import { DeedWrong } from "./deed-wrong.tsx";
import type { StoryDeeds } from "./deeds.ts";
import { NoteFields } from "./note-fields.tsx";
import { useDeed } from "./use-deed.ts";

type Props = { note: StoryDeeds["note"]; onClose: () => void };

/** A dated note that stands with the live story at once and for good. */
export function NoteDialog({ note, onClose }: Props) {
	const { story } = useStoryDesk();
	const time = useSavedTime();
	const [kind, setKind] = useState<CorrectionKind>("correction");
	const [text, setText] = useState("");
	const { isPending, wrong, run } = useDeed();
	const press = async () => {
		const answer = await run(() => note({ articleId: story.articleId, kind, text }));
		if (!answer.done) return;
		toast(answer.message, "good");
		onClose();
	};

	return (
		<Dialog title="A note for readers" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
			<p>
				It stands with the story at once, dated. It can be amended later, never deleted. The story’s own words you change and update
				yourself.
			</p>
			{story.corrections.length > 0 && (
				<ul aria-label="Notes already there" className="grid gap-1 border-y border-rule py-2 text-sm">
					{story.corrections.map((each) => (
						<li key={each.id}>
							<strong className="font-semibold">{time(each.issuedAt.getTime())}</strong> <bdi>{each.text}</bdi>
						</li>
					))}
				</ul>
			)}
			<NoteFields kind={kind} text={text} error={wrong?.field === "text" ? wrong.message : undefined} onKind={setKind} onText={setText} />
			<DeedWrong wrong={wrong} field="text" />
			<DialogActions>
				<Button onPress={onClose} isDisabled={isPending}>
					Cancel
				</Button>
				<Button kind="primary" isPending={isPending} onPress={() => void press()}>
					Publish the note
				</Button>
			</DialogActions>
		</Dialog>
	);
}
