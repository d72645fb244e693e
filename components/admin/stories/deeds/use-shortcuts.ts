import { useEffect, useRef } from "react";

export type Shortcut = {
	/** As the list of shortcuts shows it: "Mod+Alt+P". */
	keys: string;
	name: string;
	run: () => void;
};

/** Keys that work anywhere on the page, also while somebody writes. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
	const latest = useRef(shortcuts);
	useEffect(() => {
		latest.current = shortcuts;
	});

	useEffect(() => {
		const take = (event: KeyboardEvent) => {
			// The key that types a third sign counts as Ctrl and Alt together.
			if (event.getModifierState("AltGraph")) return;
			const shortcut = latest.current.find(({ keys }) => isPressed(keys, event));
			if (!shortcut) return;
			event.preventDefault();
			if (!event.repeat) shortcut.run();
		};
		document.addEventListener("keydown", take, { capture: true });
		return () => document.removeEventListener("keydown", take, { capture: true });
	}, []);
}

/** Whether a key press is the one that a name such as "Mod+Alt+P" means; Mod is Ctrl, on Apple's keyboards Command. */
export function isPressed(
	keys: string,
	event: Pick<KeyboardEvent, "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "key" | "code">,
): boolean {
	const parts = keys.split("+");
	const key = parts.at(-1) ?? "";
	const isKey = event.code === `Key${key}` || event.key.toLowerCase() === key.toLowerCase();

	return (
		isKey &&
		(event.ctrlKey || event.metaKey) === parts.includes("Mod") &&
		event.altKey === parts.includes("Alt") &&
		event.shiftKey === parts.includes("Shift")
	);
}
