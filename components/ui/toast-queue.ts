import { UNSTABLE_ToastQueue as ToastQueue } from "react-aria-components";

export type ToastMessage = { text: string; tone: "good" | "danger" | "plain" };

const seconds = 1000;

/** The messages that are shown in passing. */
export const toastQueue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Keys of the messages that are not closed yet, by what they say. */
const open = new Map<string, string>();

/**
 * Says in passing that something happened; read out politely. What went wrong stays until it is closed. The same message again takes the
 * place of the one that is still there. Never the only place for what an editor must act on.
 */
export function toast(text: string, tone: ToastMessage["tone"] = "plain"): void {
	const said = `${tone} ${text}`;
	const before = open.get(said);
	if (before !== undefined) toastQueue.close(before);

	const key = toastQueue.add(
		{ text, tone },
		{
			...(tone === "danger" ? {} : { timeout: 6 * seconds }),
			onClose: () => {
				if (open.get(said) === key) open.delete(said);
			},
		},
	);
	open.set(said, key);
}
