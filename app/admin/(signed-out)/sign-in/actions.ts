"use server";

import { redirect } from "next/navigation";
import { type FormState, fieldErrors, sentForm, sentValues } from "#components/ui/form-state.ts";
import { returnAddress } from "#lib/users/return-address.ts";
import { openToAll } from "#lib/users/session.ts";
import { signInForm } from "#lib/users/sign-in-commands.ts";
import { signInHere } from "#lib/users/sign-in-here.ts";
import { wordsFor } from "#lib/users/user.ts";
import { turnedDown } from "../../refused-state.ts";

/** For everybody: this is the door. */
export async function signInAction(_: FormState, sent: FormData): Promise<FormState> {
	await openToAll();
	const form = sentForm(sent);
	const values = sentValues(form);
	const input = signInForm.safeParse({ email: form.get("email"), password: form.get("password"), remember: form.get("remember") === "on" });
	if (!input.success) return turnedDown({ errors: fieldErrors(input.error), values });

	const now = new Date();
	const result = await signInHere(input.data, now);
	if (result.ok) redirect(returnAddress(form.get("next")));

	switch (result.reason.code) {
		case "wrong":
			return turnedDown({ errors: {}, message: "The address or the password is not right. Check both and try again.", values });
		case "tooManyAttempts":
			return turnedDown({ errors: {}, message: wordsFor({ ...result.reason, now }).message, values }, 429);
		default:
			return result.reason satisfies never;
	}
}
