import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { toast } from "#components/ui/toast.tsx";
import type { DeskEntry } from "#lib/live/desk-queries.ts";
import { DeedWrong } from "../stories/deeds/deed-wrong.tsx";
import { useDeed } from "../stories/deeds/use-deed.ts";
import type { EntryDeeds } from "./deeds.ts";
import { EntryFields, type EntryLanguage } from "./entry-fields.tsx";

type Props = { entry: DeskEntry; language: EntryLanguage; edit: EntryDeeds["edit"]; onClose: () => void };

/** Changes a post that stands. Readers are told that it was edited. */
export function EditEntry({ entry, language, edit, onClose }: Props) {
	const { id: entryId, version, headline, body, isKeyEvent, isPinned } = entry;
	const [typed, setTyped] = useState({ headline, body, isKeyEvent, isPinned });
	// The version that the words were typed over: the list may know a newer one by the time they are sent.
	const [over] = useState(version);
	const { isPending, wrong, run } = useDeed();
	const send = async () => {
		const answer = await run(() => edit({ ...typed, entryId, version: over }));
		if (!answer.done) return;
		toast(answer.message, "good");
		onClose();
	};

	return (
		<Dialog title="Edit the post" size="wide" isOpen isDismissable={false} onOpenChange={(isOpen) => !isOpen && onClose()}>
			<EntryFields
				entry={typed}
				language={language}
				wrong={wrong}
				hasFocus
				onChange={(part) => setTyped((now) => ({ ...now, ...part }))}
				onSend={() => void send()}
			/>
			{wrong?.field === undefined && <DeedWrong wrong={wrong} />}
			<DialogActions>
				<Button onPress={onClose} isDisabled={isPending}>
					Cancel
				</Button>
				<Button kind="primary" isPending={isPending} onPress={() => void send()}>
					Save the post
				</Button>
			</DialogActions>
		</Dialog>
	);
}
