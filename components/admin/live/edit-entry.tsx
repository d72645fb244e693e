import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { toast } from "#components/ui/toast.tsx";
import type { DeskEntry } from "#lib/live/desk-queries.ts";
import { DeedWrong } from "../stories/deeds/deed-wrong.tsx";
import { useDeed } from "../stories/deeds/use-deed.ts";
import type { EntryDeeds } from "./deeds.ts";
import { EntryFields, type EntryLanguage } from "./entry-fields.tsx";
import type { EntryShelf } from "./kept-entry.ts";
import { useEdit } from "./use-edit.ts";

type Props = { entry: DeskEntry; shelf: EntryShelf; language: EntryLanguage; edit: EntryDeeds["edit"]; onClose: () => void };

/** Changes a post that stands. Readers are told that it was edited. */
export function EditEntry({ entry, shelf, language, edit, onClose }: Props) {
	const { typed, over, isFound, change } = useEdit(entry, shelf);
	const { isPending, wrong, run } = useDeed();
	const close = () => {
		shelf.clear();
		onClose();
	};
	const send = async () => {
		const answer = await run(() => edit({ ...typed, entryId: entry.id, version: over }));
		if (!answer.done) return;
		toast(answer.message, "good");
		close();
	};

	return (
		<Dialog title="Edit the post" size="wide" isOpen isDismissable={false} onOpenChange={(isOpen) => !isOpen && close()}>
			{isFound && (
				<Notice tone="caution">
					<p>These are your words from before, which this browser kept. Readers do not have them yet.</p>
				</Notice>
			)}
			<EntryFields entry={typed} language={language} wrong={wrong} hasFocus onChange={change} onSend={() => void send()} />
			{wrong?.field === undefined && <DeedWrong wrong={wrong} />}
			<DialogActions>
				<Button onPress={close} isDisabled={isPending}>
					Cancel
				</Button>
				<Button kind="primary" isPending={isPending} onPress={() => void send()}>
					Save the post
				</Button>
			</DialogActions>
		</Dialog>
	);
}
