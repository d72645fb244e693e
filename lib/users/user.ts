import { z } from "zod";
import { cleanLine } from "#lib/text/clean.ts";
import { newPassword } from "./password.ts";
import { type Role, role } from "./role.ts";

/** The name that colleagues, bylines and the audit see. */
export const personName = z
	.string({ error: "Enter a name." })
	.overwrite(cleanLine)
	.min(1, "Enter a name.")
	.max(100, "Use at most 100 characters.")
	.refine((text) => text === "" || /[\p{L}\p{N}]/u.test(text), "Enter a name that can be seen: a letter or a digit at least.");

/** An address, as it is kept and compared: lower case. */
export const emailAddress = z
	.string({ error: "Enter an email address." })
	.trim()
	.toLowerCase()
	.min(1, "Enter an email address.")
	.max(254, "Use at most 254 characters.")
	.pipe(z.email({ error: "Enter an email address such as name@example.com." }));

/** What an account is made of. */
export const newUser = z.object({ name: personName, email: emailAddress, role, password: newPassword });
export type NewUser = z.infer<typeof newUser>;

/** Someone who signs in, as the people list shows them. */
export type Person = {
	id: string;
	name: string;
	email: string;
	role: Role;
	joinedAt: Date;
	lastSignInAt: Date | null;
	closedAt: Date | null;
};

/** One browser that someone is signed in with. */
export type OpenSession = { id: string; browser: string; ip: string; startedAt: Date; expiresAt: Date; isThis: boolean };

/** Why nothing was changed. */
export type UserRefusal =
	| { code: "emailTaken" }
	| { code: "passwordTooPersonal"; why: string }
	| { code: "linkSpent" }
	| { code: "notFirst" }
	| { code: "lastAdmin" }
	| { code: "wrongPassword" }
	| { code: "tooManyAttempts"; until: Date; now: Date };

/** The refusal in words, and the field that can mend it; `form` where none can. */
export function wordsFor(refusal: UserRefusal): { field: "email" | "password" | "currentPassword" | "form"; message: string } {
	switch (refusal.code) {
		case "emailTaken":
			return { field: "email", message: "Someone already has an account with this address." };
		case "passwordTooPersonal":
			return { field: "password", message: refusal.why };
		case "linkSpent":
			return { field: "form", message: "This link has been used, was withdrawn or has expired. Ask for a new one." };
		case "notFirst":
			return { field: "form", message: "The first account exists already. Sign in with it, or ask its owner for an invitation." };
		case "lastAdmin":
			return { field: "form", message: "This is the only open account with the admin role. Make someone else admin first." };
		case "wrongPassword":
			return { field: "currentPassword", message: "This is not your present password." };
		case "tooManyAttempts":
			return { field: "form", message: `Too many attempts. Try again in ${wait(refusal.until, refusal.now)}.` };
		default:
			return refusal satisfies never;
	}
}

function wait(until: Date, now: Date): string {
	const minutes = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000));

	return minutes === 1 ? "a minute" : `${minutes} minutes`;
}
