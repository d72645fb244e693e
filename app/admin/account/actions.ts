"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { type FormState, fieldErrors, sentValues } from "#components/ui/form-state.ts";
import { changeName, changePassword, endAllSessions, endSession, nameForm, type Owner, passwordForm } from "#lib/users/account-commands.ts";
import type { Actor } from "#lib/users/role.ts";
import { requireActor } from "#lib/users/session.ts";
import { signOut } from "#lib/users/sign-in-commands.ts";
import { wordsFor } from "#lib/users/user.ts";

export async function changeNameAction(_: FormState, form: FormData): Promise<FormState> {
	const owner = ownerOf(await requireActor());
	const values = sentValues(form);
	const input = nameForm.safeParse(values);
	if (!input.success) return { errors: fieldErrors(input.error), values };

	await changeName(input.data, owner, new Date());
	revalidatePath("/admin", "layout");
	return { errors: {}, done: true, message: "Your name is changed.", values: input.data };
}

export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
	const owner = ownerOf(await requireActor());
	const input = passwordForm.safeParse(Object.fromEntries(form));
	if (!input.success) return { errors: fieldErrors(input.error) };

	const result = await changePassword(input.data, await headers(), owner, new Date());
	if (!result.ok) {
		const { field, message } = wordsFor(result.reason);
		return field === "form" ? { errors: {}, message } : { errors: { [field]: message } };
	}

	revalidatePath("/admin/account");
	return { errors: {}, done: true, message: "Your password is changed. Every other browser is signed out." };
}

export async function endSessionAction(form: FormData): Promise<void> {
	const owner = ownerOf(await requireActor());

	await endSession(String(form.get("session")), owner, new Date());
	revalidatePath("/admin/account");
}

export async function endAllSessionsAction(): Promise<void> {
	const owner = ownerOf(await requireActor());

	await endAllSessions(owner, new Date());
	redirect("/admin/sign-in");
}

export async function signOutAction(): Promise<void> {
	await requireActor();

	await signOut(await headers(), new Date());
	redirect("/admin/sign-in");
}

function ownerOf(actor: Actor): Owner {
	if (actor.id === null) throw new Error("The system has no account of its own");

	return { ...actor, id: actor.id };
}
