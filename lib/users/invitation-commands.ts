import { audit } from "#lib/audit/audit.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { settings } from "#lib/settings.ts";
import { type InvitationInput, invitationLife, isOpen, type JoinInput } from "./invitation.ts";
import { whyTooPersonal } from "./password-queries.ts";
import { mayStillInvite } from "./pending-links.ts";
import { type Actor, role } from "./role.ts";
import { makeToken, tokenHash } from "./token.ts";
import type { UserRefusal } from "./user.ts";
import { hashOf, insertUser } from "./user-rows.ts";

/** Invites one person with a role. The link is told only here; an earlier one for the same address stops working. */
export async function invite(input: InvitationInput, by: Actor, now: Date): Promise<Result<{ link: string }, UserRefusal>> {
	const token = makeToken();

	return db().$transaction(async (tx) => {
		if (await tx.user.findFirst({ where: { email: input.email } })) return refuse({ code: "emailTaken" });

		await tx.invitation.updateMany({ where: { email: input.email, acceptedAt: null, revokedAt: null }, data: { revokedAt: now } });
		const { id } = await tx.invitation.create({
			data: {
				...input,
				tokenHash: tokenHash(token),
				invitedById: by.id,
				createdAt: now,
				expiresAt: new Date(now.getTime() + invitationLife),
			},
		});
		await audit(tx, { action: "invited", subjectKind: "invitation", subjectId: id, detail: input }, by, now);

		return ok({ link: `${settings().siteUrl}/admin/join/${token}` });
	});
}

/** Makes an invitation's link stop working. */
export async function revokeInvitation(id: number, by: Actor, now: Date): Promise<Result<null, UserRefusal>> {
	return db().$transaction(async (tx) => {
		const revoked = await tx.invitation.updateMany({ where: { id, acceptedAt: null, revokedAt: null }, data: { revokedAt: now } });
		if (revoked.count === 0) return refuse({ code: "linkSpent" });

		await audit(tx, { action: "invitationRevoked", subjectKind: "invitation", subjectId: id }, by, now);
		return ok(null);
	});
}

/** Makes the account that an invitation promised, once. */
export async function acceptInvitation(input: JoinInput, ip: string, now: Date): Promise<Result<{ email: string }, UserRefusal>> {
	const invitation = await db().invitation.findFirst({ where: { tokenHash: tokenHash(input.token) } });
	if (invitation === null || invitation.email === "" || !isOpen(invitation, now)) return refuse({ code: "linkSpent" });

	const { email } = invitation;
	const why = await whyTooPersonal(input.password, { name: input.name, email });
	if (why !== null) return refuse({ code: "passwordTooPersonal", why });

	const hash = await hashOf(input.password);
	return db().$transaction(async (tx) => {
		if (await tx.user.findFirst({ where: { email } })) return refuse({ code: "emailTaken" });
		if (!(await spend(tx, invitation.id, now))) return refuse({ code: "linkSpent" });

		const user = { name: input.name, email, role: role.parse(invitation.role), hash };
		const id = await insertUser(tx, user, now);
		await audit(
			tx,
			{ action: "joined", subjectKind: "user", subjectId: id, detail: { role: user.role } },
			{ id, name: user.name, role: user.role, ip },
			now,
		);
		return ok({ email });
	});
}

/** Uses a link up; false where it was used or withdrawn, has expired, or its maker may no longer invite anybody. */
export async function spend(tx: Tx, id: number, now: Date): Promise<boolean> {
	const { invitedById } = await tx.invitation.findFirstOrThrow({ where: { id }, select: { invitedById: true } });
	if (!(await mayStillInvite(tx, invitedById))) return false;

	const spent = await tx.invitation.updateMany({
		where: { id, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
		data: { acceptedAt: now },
	});

	return spent.count === 1;
}
