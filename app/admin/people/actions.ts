"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { type FormState, fieldErrors, sentValues } from "#components/ui/form-state.ts";
import { invitationForm } from "#lib/users/invitation.ts";
import { invite, revokeInvitation } from "#lib/users/invitation-commands.ts";
import { makePasswordLink } from "#lib/users/password-link-commands.ts";
import { changeRole, closeAccount, reopenAccount } from "#lib/users/people-commands.ts";
import { role } from "#lib/users/role.ts";
import { requireActor } from "#lib/users/session.ts";
import { type UserRefusal, wordsFor } from "#lib/users/user.ts";

/** What an action that makes a link answers: the link is shown once. */
export type LinkState = FormState & { link?: string };

const person = z.object({ userId: z.string().min(1).max(100) });

export async function inviteAction(_: LinkState, form: FormData): Promise<LinkState> {
	const by = await requireActor("manageUsers");
	const values = sentValues(form);
	const input = invitationForm.safeParse(values);
	if (!input.success) return { errors: fieldErrors(input.error), values };

	const result = await invite(input.data, by, new Date());
	if (!result.ok) return refused(result.reason, values);

	revalidatePath("/admin/people");
	return {
		errors: {},
		done: true,
		message: `Send this link to ${input.data.email}. It works once, for seven days.`,
		link: result.value.link,
	};
}

export async function revokeInvitationAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageUsers");
	const { id } = z.object({ id: z.coerce.number().int().positive() }).parse(sentValues(form));

	const result = await revokeInvitation(id, by, new Date());
	revalidatePath("/admin/people");
	return result.ok ? { errors: {}, done: true, message: "The invitation is withdrawn." } : refused(result.reason);
}

export async function changeRoleAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageUsers");
	const values = sentValues(form);
	const input = person.extend({ role }).safeParse(values);
	if (!input.success) return { errors: fieldErrors(input.error), values };

	const result = await changeRole(input.data, by, new Date());
	if (!result.ok) return refused(result.reason);

	revalidatePath("/admin", "layout");
	return { errors: {}, done: true, message: "The role is changed.", values };
}

export async function closeAccountAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageUsers");
	const { userId } = person.parse(sentValues(form));

	const result = await closeAccount(userId, by, new Date());
	if (!result.ok) return refused(result.reason);

	revalidatePath("/admin", "layout");
	return { errors: {}, done: true, message: "The account is closed and signed out everywhere." };
}

export async function reopenAccountAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageUsers");
	const { userId } = person.parse(sentValues(form));

	const result = await reopenAccount(userId, by, new Date());
	if (!result.ok) return refused(result.reason);

	revalidatePath("/admin", "layout");
	return { errors: {}, done: true, message: "The account is open again." };
}

export async function passwordLinkAction(_: LinkState, form: FormData): Promise<LinkState> {
	const by = await requireActor("manageUsers");
	const { userId } = person.parse(sentValues(form));

	const { link } = await makePasswordLink(userId, by, new Date());
	return { errors: {}, done: true, message: "Send them this link. It works once, for a day; the present password works until then.", link };
}

function refused(reason: UserRefusal, values?: Record<string, string>): FormState {
	const { field, message } = wordsFor(reason);

	return field === "form" ? { errors: {}, message, values } : { errors: { [field]: message }, values };
}
