import { audit } from "#lib/audit/audit.ts";
import { db } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { SettingsError, settings } from "#lib/settings.ts";
import { type FirstAccountInput, firstAccountLife, isOpen } from "./invitation.ts";
import { spend } from "./invitation-commands.ts";
import { whyTooPersonal } from "./password-queries.ts";
import { type Actor, system } from "./role.ts";
import { makeToken, tokenHash } from "./token.ts";
import { type NewUser, newUser, type UserRefusal, wordsFor } from "./user.ts";
import { hashOf, insertUser } from "./user-rows.ts";

/** The one-time link that makes the first account, an admin's; null once there is one. An earlier link stops working; this one does in a day. */
export async function firstAccountLink(now = new Date()): Promise<string | null> {
	const token = makeToken();

	const made = await db().$transaction(async (tx) => {
		if (await tx.user.findFirst({ select: { id: true } })) return false;

		await tx.invitation.deleteMany({ where: { email: "", acceptedAt: null } });
		await tx.invitation.create({
			data: { role: "admin", tokenHash: tokenHash(token), createdAt: now, expiresAt: new Date(now.getTime() + firstAccountLife) },
		});
		return true;
	});

	return made ? `${settings().siteUrl}/admin/welcome/${token}` : null;
}

/** Makes the first account, an admin's, with the link that the start printed. Never a second one. */
export async function makeFirstAccount(input: FirstAccountInput, ip: string, now: Date): Promise<Result<{ email: string }, UserRefusal>> {
	const link = await db().invitation.findFirst({ where: { tokenHash: tokenHash(input.token), email: "" } });
	if (link === null || !isOpen(link, now)) return refuse({ code: "linkSpent" });
	const why = await whyTooPersonal(input.password, input);
	if (why !== null) return refuse({ code: "passwordTooPersonal", why });

	const hash = await hashOf(input.password);
	return db().$transaction(async (tx) => {
		if (await tx.user.findFirst({ select: { id: true } })) return refuse({ code: "notFirst" });
		if (!(await spend(tx, link.id, now))) return refuse({ code: "linkSpent" });

		const id = await insertUser(tx, { name: input.name, email: input.email, role: "admin", hash }, now);
		const by = { id, name: input.name, role: "admin" as const, ip };
		await audit(tx, { action: "firstAccountMade", subjectKind: "user", subjectId: id, detail: { email: input.email } }, by, now);
		return ok({ email: input.email });
	});
}

/** Makes the admin that the environment names, unless the address has an account already. Answers whether it did. */
export async function ensureAdminFromSettings(now = new Date()): Promise<boolean> {
	const { admin } = settings();
	if (admin === null) return false;

	const input = newUser.safeParse({ ...admin, role: "admin" });
	if (!input.success)
		throw new SettingsError(`The first account cannot be made as the environment asks. ${input.error.issues[0]?.message ?? ""}`);

	const added = await addUser(input.data, system, now);
	if (!added.ok && added.reason.code !== "emailTaken") throw new SettingsError(`BUREAU_ADMIN_PASSWORD: ${wordsFor(added.reason).message}`);

	return added.ok;
}

/** Makes an account with a password at once: for the command line, where nobody needs an invitation. */
export async function addUser(input: NewUser, by: Actor, now: Date): Promise<Result<{ id: string }, UserRefusal>> {
	if (await db().user.findFirst({ where: { email: input.email } })) return refuse({ code: "emailTaken" });
	const why = await whyTooPersonal(input.password, input);
	if (why !== null) return refuse({ code: "passwordTooPersonal", why });

	const hash = await hashOf(input.password);
	return db().$transaction(async (tx) => {
		if (await tx.user.findFirst({ where: { email: input.email } })) return refuse({ code: "emailTaken" });

		const id = await insertUser(tx, { ...input, hash }, now);
		await audit(tx, { action: "added", subjectKind: "user", subjectId: id, detail: { email: input.email, role: input.role } }, by, now);
		return ok({ id });
	});
}
