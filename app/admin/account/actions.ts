"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { type FormState, fieldErrors, sentForm, sentValues } from "#components/ui/form-state.ts";
import { changeName, changePassword, endAllSessions, endSession, nameForm, type Owner, passwordForm } from "#lib/users/account-commands.ts";
import type { Actor } from "#lib/users/role.ts";
import { requireActor } from "#lib/users/session.ts";
import { signOut } from "#lib/users/sign-in-commands.ts";
import { wordsFor } from "#lib/users/user.ts";
import { turnedDown } from "../refused-state.ts";

const sessionId = z.string().regex(/^[\w-]{1,100}$/);

export async function changeNameAction(_: FormState, form: FormData): Promise<FormState> {
	const owner = ownerOf(await requireActor());
	const values = sentValues(form);
	const input = nameForm.safeParse(values);
	if (!input.success) return turnedDown({ errors: fieldErrors(input.error), values });

	await changeName(input.data, owner, new Date());
	revalidatePath("/admin", "layout");
	return { errors: {}, done: true, message: "Your name is changed.", values: input.data };
}

export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
	const owner = ownerOf(await requireActor());
	const input = passwordForm.safeParse(Object.fromEntries(sentForm(form)));
	if (!input.success) return turnedDown({ errors: fieldErrors(input.error) });

	const result = await changePassword(input.data, await headers(), owner, new Date());
	if (!result.ok) {
		const { field, message } = wordsFor(result.reason);
		const state = field === "form" ? { errors: {}, message } : { errors: { [field]: message } };
		return turnedDown(state, result.reason.code === "tooManyAttempts" ? 429 : 422);
	}

	revalidatePath("/admin/account");
	return { errors: {}, done: true, message: "Your password is changed. Every other browser is signed out." };
}

export async function endSessionAction(form: FormData): Promise<void> {
	const owner = ownerOf(await requireActor());

	const session = sessionId.safeParse(sentForm(form).get("session"));
	if (!session.success) notFound();

	await endSession(session.data, owner, new Date());
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
