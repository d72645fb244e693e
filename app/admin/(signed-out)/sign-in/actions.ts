"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { type FormState, fieldErrors, sentValues } from "#components/ui/form-state.ts";
import { returnAddress } from "#lib/users/return-address.ts";
import { signIn, signInForm } from "#lib/users/sign-in-commands.ts";
import { wordsFor } from "#lib/users/user.ts";

/** For everybody: this is the door. */
export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
	const values = sentValues(form);
	const input = signInForm.safeParse({ email: form.get("email"), password: form.get("password"), remember: form.get("remember") === "on" });
	if (!input.success) return { errors: fieldErrors(input.error), values };

	const now = new Date();
	const result = await signIn(input.data, await headers(), now);
	if (result.ok) redirect(returnAddress(form.get("next")));

	switch (result.reason.code) {
		case "wrong":
			return { errors: {}, message: "The address or the password is not right. Check both and try again.", values };
		case "tooManyAttempts":
			return { errors: {}, message: wordsFor({ ...result.reason, now }).message, values };
		default:
			return result.reason satisfies never;
	}
}
