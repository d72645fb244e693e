"use client";

import { X } from "lucide-react";
import {
	Button,
	Text,
	UNSTABLE_Toast as Toast,
	UNSTABLE_ToastContent as ToastContent,
	UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components";
import { classes } from "./classes.ts";
import { toastQueue } from "./toast-queue.ts";

export { toast } from "./toast-queue.ts";

/** Where toasts appear; once in the shell. */
export function Toasts() {
	return (
		<ToastRegion queue={toastQueue} className="fixed inset-e-4 bottom-4 z-50 grid w-[min(24rem,calc(100vw-2rem))] gap-2 outline-none">
			{({ toast }) => (
				<Toast
					toast={toast}
					className={classes(
						"flex items-start gap-3 rounded-md border border-s-4 bg-raised p-3 shadow-float",
						toast.content.tone === "danger" ? "border-danger" : toast.content.tone === "good" ? "border-good" : "border-edge",
					)}
				>
					<ToastContent className="grow">
						<Text slot="title">{toast.content.text}</Text>
					</ToastContent>
					<Button slot="close" aria-label="Close" className="grid size-6 shrink-0 place-items-center rounded-sm pointer-coarse:size-11">
						<X className="size-4" aria-hidden="true" />
					</Button>
				</Toast>
			)}
		</ToastRegion>
	);
}
