"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { type FormState, fieldErrors } from "#components/ui/form-state.ts";
import { clientAddress } from "#lib/users/actor.ts";
import { newPasswordForm, spendPasswordLink } from "#lib/users/password-link-commands.ts";
import { wordsFor } from "#lib/users/user.ts";

/** For whoever was sent the link: its token is what lets them in. */
export async function newPasswordAction(_: FormState, form: FormData): Promise<FormState> {
	const input = newPasswordForm.safeParse(Object.fromEntries(form));
	if (!input.success) return { errors: fieldErrors(input.error) };

	const result = await spendPasswordLink({ ...input.data, token: String(form.get("token")) }, clientAddress(await headers()), new Date());
	if (result.ok) redirect("/admin/sign-in");

	const { field, message } = wordsFor(result.reason);
	return field === "form" ? { errors: {}, message } : { errors: { [field]: message } };
}
