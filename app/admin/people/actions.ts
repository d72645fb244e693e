"use server";

import { revalidatePath } from "next/cache";
import { notFound } from "next/navigation";
import { z } from "zod";
import { type FormState, fieldErrors, sentValues } from "#components/ui/form-state.ts";
import { readId } from "#lib/taxonomy/fields.ts";
import { invitationForm } from "#lib/users/invitation.ts";
import { invite, revokeInvitation } from "#lib/users/invitation-commands.ts";
import { makePasswordLink } from "#lib/users/password-link-commands.ts";
import { changeRole, closeAccount, reopenAccount } from "#lib/users/people-commands.ts";
import { getPerson } from "#lib/users/queries.ts";
import { role } from "#lib/users/role.ts";
import { requireActor } from "#lib/users/session.ts";
import { type UserRefusal, wordsFor } from "#lib/users/user.ts";
import { turnedDown } from "../refused-state.ts";

/** What an action that makes a link answers: the link is shown once. */
export type LinkState = FormState & { link?: string };

const person = z.object({ userId: z.string().regex(/^[\w-]{1,100}$/) });
const invitation = z.object({ id: z.string().transform(readId) });

export async function inviteAction(_: LinkState, form: FormData): Promise<LinkState> {
	const by = await requireActor("manageUsers");
	const values = sentValues(form);
	const input = invitationForm.safeParse(values);
	if (!input.success) return turnedDown({ errors: fieldErrors(input.error), values });

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
	const input = invitation.safeParse(sentValues(form));
	if (!input.data?.id) notFound();

	const result = await revokeInvitation(input.data.id, by, new Date());
	revalidatePath("/admin/people");
	return result.ok ? { errors: {}, done: true, message: "The invitation is withdrawn." } : refused(result.reason);
}

export async function changeRoleAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageUsers");
	const values = sentValues(form);
	const input = person.extend({ role }).safeParse(values);
	if (!input.success) return turnedDown({ errors: fieldErrors(input.error), values });

	await knownPerson(form);
	const result = await changeRole(input.data, by, new Date());
	if (!result.ok) return refused(result.reason);

	revalidatePath("/admin", "layout");
	return { errors: {}, done: true, message: "The role is changed.", values };
}

export async function closeAccountAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageUsers");
	const { userId } = await knownPerson(form);

	const result = await closeAccount(userId, by, new Date());
	if (!result.ok) return refused(result.reason);

	revalidatePath("/admin", "layout");
	return { errors: {}, done: true, message: "The account is closed and signed out everywhere." };
}

export async function reopenAccountAction(_: FormState, form: FormData): Promise<FormState> {
	const by = await requireActor("manageUsers");
	const { userId } = await knownPerson(form);

	const result = await reopenAccount(userId, by, new Date());
	if (!result.ok) return refused(result.reason);

	revalidatePath("/admin", "layout");
	return { errors: {}, done: true, message: "The account is open again." };
}

export async function passwordLinkAction(_: LinkState, form: FormData): Promise<LinkState> {
	const by = await requireActor("manageUsers");
	const { userId, isClosed } = await knownPerson(form);
	if (isClosed) return turnedDown({ errors: {}, message: "The account is closed. Reopen it first." });

	const { link } = await makePasswordLink(userId, by, new Date());
	return { errors: {}, done: true, message: "Send them this link. It works once, for a day; the present password works until then.", link };
}

/** Whom the form is about; no form of ours names anybody who is not there. */
async function knownPerson(form: unknown) {
	const input = person.safeParse(sentValues(form));
	const known = input.success ? await getPerson(input.data.userId) : null;
	if (known === null) notFound();

	return { userId: known.id, isClosed: known.closedAt !== null };
}

function refused(reason: UserRefusal, values?: Record<string, string>): FormState {
	const { field, message } = wordsFor(reason);

	return turnedDown(field === "form" ? { errors: {}, message, values } : { errors: { [field]: message }, values });
}
