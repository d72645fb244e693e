import type { Inline } from "./element.ts";

export type Direction = "ltr" | "rtl";

const scripts = [
	"Hebrew",
	"Arabic",
	"Syriac",
	"Thaana",
	"Nko",
	"Samaritan",
	"Mandaic",
	"Adlam",
	"Hanifi_Rohingya",
	"Mende_Kikakui",
	"Yezidi",
];
const rightToLeft = new RegExp(`[${scripts.map((script) => `\\p{Script=${script}}`).join("")}]`, "u");
const letters = /\p{L}/gu;

/**
 * Which way a text is written: as most of its letters are, so that a name in another script at its beginning does not turn it. Null for a
 * text without letters.
 */
export function directionOfText(text: string): Direction | null {
	if (!rightToLeft.test(text)) return /\p{L}/u.test(text) ? "ltr" : null;
	const all = text.match(letters) ?? [];
	const turned = all.filter((letter) => rightToLeft.test(letter)).length;
	if (all.length === 0) return null;

	return turned * 2 > all.length ? "rtl" : "ltr";
}

/** Whether a text has a letter that is written from right to left. */
export function hasRightToLeft(text: string): boolean {
	return rightToLeft.test(text);
}

/** The direction of a line where it is another than that of the text around it; undefined where it needs none of its own. Null says that nothing is known of the text around. */
export function turned(line: readonly Inline[] | string | undefined, around: Direction | null): Direction | undefined {
	const text = typeof line === "string" ? line : (line ?? []).map((part) => (part.type === "text" ? part.text : " ")).join("");
	const own = directionOfText(text);

	return own === null || own === around ? undefined : own;
}
