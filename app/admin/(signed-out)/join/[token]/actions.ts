"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { type FormState, fieldErrors, sentForm, sentValues } from "#components/ui/form-state.ts";
import { clientAddress } from "#lib/users/actor.ts";
import { joinForm } from "#lib/users/invitation.ts";
import { acceptInvitation } from "#lib/users/invitation-commands.ts";
import { newsroomHome } from "#lib/users/return-address.ts";
import { openToAll } from "#lib/users/session.ts";
import { signInHere } from "#lib/users/sign-in-here.ts";
import { wordsFor } from "#lib/users/user.ts";
import { turnedDown } from "../../../refused-state.ts";

/** For whoever was sent an invitation: its token is what lets them in. */
export async function joinAction(_: FormState, form: FormData): Promise<FormState> {
	await openToAll();
	const { token = "", ...values } = sentValues(form);
	const input = joinForm.safeParse(Object.fromEntries(sentForm(form)));
	if (!input.success) return turnedDown({ errors: fieldErrors(input.error), values });

	const now = new Date();
	const result = await acceptInvitation({ ...input.data, token }, clientAddress(await headers()), now);
	if (!result.ok) {
		const { field, message } = wordsFor(result.reason);
		return turnedDown(field === "form" ? { errors: {}, message, values } : { errors: { [field]: message }, values });
	}

	const entered = await signInHere({ email: result.value.email, password: input.data.password, remember: true }, now);
	redirect(entered.ok ? newsroomHome : "/admin/sign-in");
}
