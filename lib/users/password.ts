import { z } from "zod";
import { fewestParts, partsOf } from "./guessable.ts";
import { longestPassword, shortestPassword } from "./password-rule.ts";

/** A password that may be chosen, but for what it shares with its owner. */
export const newPassword = z
	.string({ error: "Choose a password." })
	.min(1, "Choose a password.")
	.min(shortestPassword, `Use at least ${shortestPassword} characters.`)
	.max(longestPassword, `Use at most ${longestPassword} characters.`)
	.refine((text) => new Set(text).size >= 5, "Use more different characters.")
	.refine(
		(text) => partsOf(text) >= fewestParts,
		"This password is too easy to guess: it is a well-known word with a few signs. Use a few unrelated words.",
	);

/** Whose password it is, and for which newspaper. */
export type PasswordOwner = { name: string; email: string; siteNames: readonly string[] };

/** Why this password is too close to its owner's name or address, or to the newspaper's; null where it is not. */
export function tooPersonal(password: string, { name, email, siteNames }: PasswordOwner): string | null {
	const plain = letters(password);
	const [mailbox = "", host = ""] = email.toLowerCase().split("@");
	const ofEmail = [mailbox, email, host.split(".")[0] ?? ""];
	const ofSite = [...siteNames, "bureau"];
	if (isBuiltOn(password, plain, ofEmail)) return "Choose a password that is not built on your email address.";
	if (isBuiltOn(password, plain, [name])) return "Choose a password that is not built on your name.";
	if (isBuiltOn(password, plain, ofSite)) return "Choose a password that is not built on the name of this newspaper.";

	const all = [...ofEmail, name, ...ofSite].flatMap(wordsOf);
	return partsOf(password, all) < fewestParts ? "This password is too easy to guess. Use a few unrelated words." : null;
}

// Built on a word: the word is most of it, or little is left without it. A long phrase that happens to hold a short name is no easier to guess.
function isBuiltOn(password: string, plain: string, texts: readonly string[]): boolean {
	if (texts.map(letters).some((word) => word.length >= 4 && plain.includes(word) && word.length * 2 >= plain.length)) return true;

	return partsOf(password, texts.flatMap(wordsOf)) < fewestParts;
}

function wordsOf(text: string): string[] {
	const each = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

	return [...each, each.join("")].filter((word) => word.length >= 4);
}

function letters(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
