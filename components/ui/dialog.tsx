"use client";

import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { classes } from "./classes.ts";

type Props = {
	title: string;
	isOpen: boolean;
	onOpenChange: (isOpen: boolean) => void;
	/** Where a click outside or Escape would lose work, false. */
	isDismissable?: boolean;
	isUrgent?: boolean;
	size?: "normal" | "wide";
	children: React.ReactNode;
};

/** A window over the page: keeps the focus, closes with Escape, gives the focus back to what opened it. */
export function Dialog({ title, isOpen, onOpenChange, isDismissable = true, isUrgent = false, size = "normal", children }: Props) {
	return (
		<ModalOverlay
			isOpen={isOpen}
			onOpenChange={onOpenChange}
			isDismissable={isDismissable}
			isKeyboardDismissDisabled={!isDismissable}
			className="fixed inset-0 z-40 grid items-end justify-items-center overflow-y-auto bg-[rgb(0_0_0/0.5)] p-3 sm:items-center"
		>
			<Modal className={classes("w-full rounded-lg border border-edge bg-raised shadow-float", size === "wide" ? "max-w-4xl" : "max-w-lg")}>
				<AriaDialog
					role={isUrgent ? "alertdialog" : "dialog"}
					className="grid max-h-[calc(100dvh-1.5rem)] scroll-pb-20 gap-4 overflow-y-auto p-5 outline-none"
				>
					<Heading slot="title" className="font-serif text-xl font-semibold">
						{title}
					</Heading>
					{children}
				</AriaDialog>
			</Modal>
		</ModalOverlay>
	);
}

/** The row of buttons at a dialog's end, in sight also where the window is too short for the rest. */
export function DialogActions({ children }: { children: React.ReactNode }) {
	return <div className="sticky -bottom-5 -mx-5 -mb-5 flex flex-wrap justify-end gap-2 bg-raised px-5 pt-3 pb-5">{children}</div>;
}
