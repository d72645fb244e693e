import { z } from "zod";
import { longestPassword, shortestPassword } from "./password-rule.ts";

// The best known ones of twelve characters and more; shorter ones are refused for their length.
const wellKnown = new Set([
	"password1234",
	"password12345",
	"password123456",
	"passwordpassword",
	"123456789012",
	"1234567890123",
	"12345678901234",
	"123456789123",
	"1234567891011",
	"123412341234",
	"123123123123",
	"qwertyuiop12",
	"qwertyuiop123",
	"qwertyuiop[]",
	"qwertyuiopasdf",
	"qwertyuiopasdfghjkl",
	"qwerty123456",
	"qwertyqwerty",
	"1q2w3e4r5t6y",
	"1qaz2wsx3edc",
	"q1w2e3r4t5y6",
	"abcdefghijkl",
	"abcdefghijklm",
	"abc123abc123",
	"iloveyou1234",
	"iloveyouforever",
	"letmeinletmein",
	"welcome12345",
	"welcome123456",
	"admin1234567",
	"administrator",
	"administrator1",
	"changemechangeme",
	"correcthorsebatterystaple",
	"newspaper1234",
	"bureaubureau",
	"superman1234",
	"football1234",
	"baseball1234",
	"trustno1trustno1",
	"monkeymonkey",
	"dragondragon",
	"asdfghjkl123",
	"asdfghjkl;'#",
	"zxcvbnm12345",
	"passw0rd1234",
	"p@ssw0rd1234",
	"p@ssword1234",
]);

/** A password that may be chosen, but for what it shares with its owner. */
export const newPassword = z
	.string({ error: "Choose a password." })
	.min(1, "Choose a password.")
	.min(shortestPassword, `Use at least ${shortestPassword} characters.`)
	.max(longestPassword, `Use at most ${longestPassword} characters.`)
	.refine((text) => new Set(text).size >= 5, "Use more different characters.")
	.refine((text) => !wellKnown.has(text.toLowerCase()), "This password is on every attacker's list. Choose another.");

/** Why this password is too close to its owner's name or address; null where it is not. */
export function tooPersonal(password: string, owner: { name: string; email: string }): string | null {
	const plain = letters(password);
	const [mailbox = "", host = ""] = owner.email.toLowerCase().split("@");
	if (shares(plain, letters(mailbox)) || shares(plain, letters(owner.email)) || shares(plain, letters(host.split(".")[0] ?? ""))) {
		return "Choose a password that is not built on your email address.";
	}
	if (shares(plain, letters(owner.name))) return "Choose a password that is not built on your name.";

	return null;
}

// Built on a word: the word is most of it. A long phrase that happens to hold a short name is no easier to guess.
function shares(password: string, word: string): boolean {
	return word.length >= 4 && password.includes(word) && word.length * 2 >= password.length;
}

function letters(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
