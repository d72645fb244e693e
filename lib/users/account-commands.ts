import { z } from "zod";
import { audit } from "#lib/audit/audit.ts";
import { db } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { countAttempt, forgiveAttempts } from "./attempt-commands.ts";
import { passwordLimit } from "./attempts.ts";
import { auth } from "./auth.ts";
import { newPassword } from "./password.ts";
import { whyTooPersonal } from "./password-queries.ts";
import type { Actor } from "./role.ts";
import { personName, type UserRefusal } from "./user.ts";
import { hashOf, isPasswordOf, replacePassword } from "./user-rows.ts";

/** Someone who signed in; the system has no account to change. */
export type Owner = Actor & { id: string };

export const nameForm = z.object({ name: personName });

export const passwordForm = z.object({
	currentPassword: z
		.string({ error: "Enter your present password." })
		.min(1, "Enter your present password.")
		.max(1000, "This is not your present password."),
	password: newPassword,
});
export type PasswordInput = z.infer<typeof passwordForm>;

/** Changes one's own name, as colleagues and the audit see it from now on. */
export async function changeName({ name }: z.infer<typeof nameForm>, by: Owner, now: Date): Promise<void> {
	if (name === by.name) return;

	await db().$transaction(async (tx) => {
		await tx.user.update({ where: { id: by.id }, data: { name, updatedAt: now } });
		await audit(tx, { action: "nameChanged", subjectKind: "user", subjectId: by.id, detail: { from: by.name, to: name } }, by, now);
	});
}

/** Changes one's own password and ends every other session. This browser stays signed in. */
export async function changePassword(input: PasswordInput, headers: Headers, by: Owner, now: Date): Promise<Result<null, UserRefusal>> {
	const limits = [passwordLimit(by.id)];
	const until = await countAttempt(limits, now);
	if (until !== null) return refuse({ code: "tooManyAttempts", until, now });

	const { name, email } = await db().user.findFirstOrThrow({ where: { id: by.id } });
	const why = await whyTooPersonal(input.password, { name, email });
	if (why !== null) return refuse({ code: "passwordTooPersonal", why });
	if (!(await isPasswordOf(by.id, input.currentPassword))) return refuse({ code: "wrongPassword" });

	await forgiveAttempts(limits);
	const hash = await hashOf(input.password);
	const current = await auth().api.getSession({ headers, query: { disableRefresh: true } });
	await db().$transaction(async (tx) => {
		await replacePassword(tx, by.id, hash, now, current?.session.id);
		await audit(tx, { action: "passwordChanged", subjectKind: "user", subjectId: by.id }, by, now);
	});
	return ok(null);
}

/** Ends one of one's own sessions, on whatever browser it is. */
export async function endSession(sessionId: string, by: Owner, now: Date): Promise<void> {
	await db().$transaction(async (tx) => {
		const ended = await tx.session.deleteMany({ where: { id: sessionId, userId: by.id } });
		if (ended.count > 0) await audit(tx, { action: "sessionEnded", subjectKind: "user", subjectId: by.id }, by, now);
	});
}

/** Signs out everywhere, here as well. */
export async function endAllSessions(by: Owner, now: Date): Promise<void> {
	await db().$transaction(async (tx) => {
		const ended = await tx.session.deleteMany({ where: { userId: by.id } });
		await audit(tx, { action: "signedOutEverywhere", subjectKind: "user", subjectId: by.id, detail: { sessions: ended.count } }, by, now);
	});
}
