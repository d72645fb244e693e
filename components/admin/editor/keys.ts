const apple: Record<string, string> = { Mod: "⌘", Alt: "⌥", Shift: "⇧" };

/** A shortcut as this person's keyboard names it: "Mod+Shift+Z" is "⇧⌘Z" on a Mac, "Ctrl+Shift+Z" elsewhere. */
export function keysOf(keys: string, isApple = isAppleHere()): string {
	const parts = keys.split("+");
	if (!isApple) return parts.map((part) => (part === "Mod" ? "Ctrl" : part)).join("+");

	// Apple's own order: option, shift, command, then the key.
	const order = ["Alt", "Shift", "Mod"];
	const modifiers = order.filter((part) => parts.includes(part)).map((part) => apple[part] ?? "");
	return modifiers.join("") + (parts.at(-1) ?? "");
}

function isAppleHere(): boolean {
	return typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);
}
