import { expect, test } from "vitest";
import { isPressed } from "./use-shortcuts.ts";

const press = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey" | "shiftKey", boolean>> = {}, code = "") => ({
	key,
	code,
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	shiftKey: false,
	...held,
});

test("Ctrl, or Command, and the letter; nothing more and nothing less", () => {
	expect(isPressed("Mod+S", press("s", { ctrlKey: true }))).toBe(true);
	expect(isPressed("Mod+S", press("s", { metaKey: true }))).toBe(true);
	expect(isPressed("Mod+S", press("s"))).toBe(false);
	expect(isPressed("Mod+S", press("S", { ctrlKey: true, shiftKey: true }))).toBe(false);
	expect(isPressed("Mod+S", press("d", { ctrlKey: true }))).toBe(false);
});

test("the key counts where Alt makes another sign of it", () => {
	expect(isPressed("Mod+Alt+P", press("π", { metaKey: true, altKey: true }, "KeyP"))).toBe(true);
});

test("keys that are no letters have names", () => {
	expect(isPressed("Mod+Alt+Enter", press("Enter", { ctrlKey: true, altKey: true }))).toBe(true);
	expect(isPressed("Mod+/", press("/", { ctrlKey: true }))).toBe(true);
});
