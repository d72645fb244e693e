import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { hrefFromTyping, webAddress } from "#lib/body/href.ts";

type Props = { onChoose: (card: { url: string; title: string }) => void; onClose: () => void };

/** Asks for the page that a link card leads to. */
export function CardWindow({ onChoose, onClose }: Props) {
	const [typed, setTyped] = useState("");
	const [title, setTitle] = useState("");
	const [wrong, setWrong] = useState<string>();

	const save = () => {
		const url = webAddress.safeParse(hrefFromTyping(typed));
		if (url.success) onChoose({ url: url.data, title: title.trim() });
		else setWrong("Paste the whole address of the page, from https:// on.");
	};

	return (
		<Dialog title="Link card" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
			<form
				className="grid gap-4"
				noValidate
				onSubmit={(event) => {
					event.preventDefault();
					event.stopPropagation();
					save();
				}}
			>
				<TextField
					label="Address"
					inputMode="url"
					autoComplete="off"
					placeholder="https://"
					autoFocus
					value={typed}
					error={wrong}
					onChange={(event) => setTyped(event.target.value)}
				/>
				<TextField
					label="Title"
					hint="What readers see. Nothing of the page itself is loaded."
					maxLength={300}
					value={title}
					onChange={(event) => setTitle(event.target.value)}
				/>
				<DialogActions>
					<Button onPress={onClose}>Cancel</Button>
					<Button type="submit" kind="primary">
						Insert
					</Button>
				</DialogActions>
			</form>
		</Dialog>
	);
}
