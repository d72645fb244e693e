"use client";

import { useState } from "react";
import { Button } from "./button.tsx";
import { Dialog, DialogActions } from "./dialog.tsx";

type Props = {
	title: string;
	/** The button's word is the deed itself ("Withdraw"), never "OK". */
	confirm: string;
	isDanger?: boolean;
	isOpen: boolean;
	onOpenChange: (isOpen: boolean) => void;
	onConfirm: () => void | Promise<void>;
	children: React.ReactNode;
};

/** Asks before what is hard to take back. Stays, and says so on the button, until the deed is done. */
export function ConfirmDialog({ title, confirm, isDanger = false, isOpen, onOpenChange, onConfirm, children }: Props) {
	const [isPending, setPending] = useState(false);

	async function carryOut() {
		setPending(true);
		try {
			await onConfirm();
			onOpenChange(false);
		} finally {
			setPending(false);
		}
	}

	return (
		<Dialog title={title} isOpen={isOpen} onOpenChange={onOpenChange} isUrgent isDismissable={!isPending}>
			<div>{children}</div>
			<DialogActions>
				<Button onPress={() => onOpenChange(false)} isDisabled={isPending}>
					Cancel
				</Button>
				<Button kind={isDanger ? "danger" : "primary"} onPress={() => void carryOut()} isPending={isPending}>
					{confirm}
				</Button>
			</DialogActions>
		</Dialog>
	);
}
