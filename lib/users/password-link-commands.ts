import { z } from "zod";
import { audit } from "#lib/audit/audit.ts";
import { db } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { settings } from "#lib/settings.ts";
import { newPassword } from "./password.ts";
import { whyTooPersonal } from "./password-queries.ts";
import { cancelPasswordLinksOf, mayStillInvite, readLinkOwner, writeLinkOwner } from "./pending-links.ts";
import { type Actor, role } from "./role.ts";
import { makeToken, passwordLinkKey } from "./token.ts";
import type { UserRefusal } from "./user.ts";
import { hashOf, replacePassword } from "./user-rows.ts";

const life = 24 * 60 * 60_000;

/** What someone who forgot their password chooses. */
export const newPasswordForm = z.object({ password: newPassword });

/** Makes a link with which someone chooses a new password, once, within a day. An earlier one stops working. */
export async function makePasswordLink(userId: string, by: Actor, now: Date): Promise<{ link: string }> {
	const token = makeToken();

	await db().$transaction(async (tx) => {
		const user = await tx.user.findFirstOrThrow({ where: { id: userId, closedAt: null } });
		await cancelPasswordLinksOf(tx, userId);
		await tx.verification.create({
			data: {
				id: crypto.randomUUID(),
				identifier: passwordLinkKey(token),
				value: writeLinkOwner({ userId, maker: by.id }),
				expiresAt: new Date(now.getTime() + life),
				createdAt: now,
				updatedAt: now,
			},
		});
		await audit(tx, { action: "passwordLinkMade", subjectKind: "user", subjectId: userId, detail: { name: user.name } }, by, now);
	});

	return { link: `${settings().siteUrl}/admin/reset-password/${token}` };
}

/** Replaces a forgotten password with such a link, and signs the person out everywhere. */
export async function spendPasswordLink(
	input: { token: string; password: string },
	ip: string,
	now: Date,
): Promise<Result<{ email: string }, UserRefusal>> {
	const link = await db().verification.findFirst({ where: { identifier: passwordLinkKey(input.token), expiresAt: { gt: now } } });
	const owner = link && readLinkOwner(link.value);
	const user = owner && (await db().user.findFirst({ where: { id: owner.userId, closedAt: null } }));
	if (!user) return refuse({ code: "linkSpent" });
	const why = await whyTooPersonal(input.password, user);
	if (why !== null) return refuse({ code: "passwordTooPersonal", why });

	const hash = await hashOf(input.password);
	return db().$transaction(async (tx) => {
		const spent = await tx.verification.deleteMany({ where: { id: link.id } });
		if (spent.count === 0 || !(await mayStillInvite(tx, owner.maker))) return refuse({ code: "linkSpent" });

		await replacePassword(tx, user.id, hash, now);
		const by = { id: user.id, name: user.name, role: role.parse(user.role), ip };
		await audit(tx, { action: "passwordReplaced", subjectKind: "user", subjectId: user.id }, by, now);
		return ok({ email: user.email });
	});
}
