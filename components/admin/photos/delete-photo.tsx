"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { toast } from "#components/ui/toast.tsx";
import { longestReason } from "#lib/photos/deletion.ts";
import { lostWords, refusalWords } from "./answers.ts";

type Props = {
	id: number;
	/** Where to go when the photo is gone. */
	list: string;
	/** Places where readers see it, or will. */
	inTheWay: readonly string[];
};

/** Deletes a photo, with a reason. While readers see it, it says where instead. */
export function DeletePhoto({ id, list, inTheWay }: Props) {
	const router = useRouter();
	const [isOpen, setOpen] = useState(false);
	const [reason, setReason] = useState("");
	const [wrong, setWrong] = useState<string | null>(null);
	const [isPending, setPending] = useState(false);
	const press = async () => {
		setPending(true);
		const refusal = await sendDeletion(id, reason);
		setPending(false);
		setWrong(refusal);
		if (refusal !== null) return;
		toast("The photo is deleted.", "good");
		router.push(list);
	};

	return (
		<section aria-labelledby="deletion" className="grid justify-items-start gap-2 border-t border-rule pt-4">
			<h2 id="deletion" className="font-serif text-lg font-semibold">
				Delete
			</h2>
			{inTheWay.length > 0 ? (
				<p className="text-sm text-soft">
					Readers see this photo, or will: {inTheWay.join(", ")}. Put another in its place there and publish that; then it can be deleted.
				</p>
			) : (
				<Button kind="danger" size="small" onPress={() => setOpen(true)}>
					Delete this photo…
				</Button>
			)}
			<Dialog title="Delete this photo for good?" isOpen={isOpen} isUrgent onOpenChange={setOpen} isDismissable={!isPending}>
				<p>
					The original, all its sizes and its words are removed, also from drafts and earlier versions. Its addresses say that it was
					deleted. Backups keep it until they are replaced. This cannot be undone.
				</p>
				<TextField
					label="Reason"
					hint="Kept in the audit, without the names of private people: “At the request of a person shown.”"
					autoFocus
					dir="auto"
					maxLength={longestReason}
					value={reason}
					onChange={({ target }) => setReason(target.value)}
				/>
				{wrong && (
					<Notice live tone="danger">
						<p>{wrong}</p>
					</Notice>
				)}
				<DialogActions>
					<Button onPress={() => setOpen(false)} isDisabled={isPending}>
						Cancel
					</Button>
					<Button kind="danger" isPending={isPending} onPress={() => void press()}>
						Delete for good
					</Button>
				</DialogActions>
			</Dialog>
		</section>
	);
}

/** Null where the photo is gone, else what to tell the editor. */
async function sendDeletion(id: number, reason: string): Promise<string | null> {
	try {
		const headers = { "content-type": "application/json" };
		const response = await fetch(`/api/photos/${id}`, { method: "DELETE", headers, body: JSON.stringify({ reason }) });
		return response.ok ? null : refusalWords(response.status, await response.text());
	} catch (error) {
		if (error instanceof TypeError) return lostWords;
		throw error;
	}
}
