import { type BuiltIn, builtIn, type MenuEntry } from "#lib/menus/menu.ts";

/** Something that a menu can lead to, as its editor chooses it. */
export type Target = { value: string; label: string };

/** What there is to choose from, kind by kind. */
export type Targets = { builtIn: Target[]; sections: Target[]; topics: Target[]; pages: Target[] };

/** An entry as its editor holds it, with a number that stays while it moves. */
export type HeldEntry = { key: number; entry: MenuEntry };

/** The entry that a choice stands for: "section:4", "builtIn:latest". */
export function entryOf(value: string): MenuEntry | null {
	const [type, name = ""] = value.split(":");
	if (type === "builtIn" && name in builtIn) return { type, name: name as BuiltIn, label: "" };
	if ((type === "section" || type === "topic" || type === "page") && /^\d+$/.test(name)) return { type, id: Number(name), label: "" };

	return null;
}

/** The choice that an entry stands for; null for one that leads to an address. */
export function choiceOf(entry: MenuEntry): string | null {
	if (entry.type === "address") return null;

	return entry.type === "builtIn" ? `builtIn:${entry.name}` : `${entry.type}:${entry.id}`;
}

/** What an entry is called by itself. */
export function ownName(entry: MenuEntry, targets: Targets): string {
	const value = choiceOf(entry);
	if (value === null) return "";

	return (
		Object.values(targets)
			.flat()
			.find((target) => target.value === value)?.label ?? "Gone from the paper"
	);
}
