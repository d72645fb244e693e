"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { type FormState, fieldErrors, sentForm, sentValues } from "#components/ui/form-state.ts";
import { clientAddress } from "#lib/users/actor.ts";
import { newPasswordForm, spendPasswordLink } from "#lib/users/password-link-commands.ts";
import { openToAll } from "#lib/users/session.ts";
import { wordsFor } from "#lib/users/user.ts";
import { turnedDown } from "../../../refused-state.ts";

/** For whoever was sent the link: its token is what lets them in. */
export async function newPasswordAction(_: FormState, form: FormData): Promise<FormState> {
	await openToAll();
	const input = newPasswordForm.safeParse(Object.fromEntries(sentForm(form)));
	if (!input.success) return turnedDown({ errors: fieldErrors(input.error) });

	const { token = "" } = sentValues(form);
	const result = await spendPasswordLink({ ...input.data, token }, clientAddress(await headers()), new Date());
	if (result.ok) redirect("/admin/sign-in");

	const { field, message } = wordsFor(result.reason);
	return turnedDown(field === "form" ? { errors: {}, message } : { errors: { [field]: message } });
}
