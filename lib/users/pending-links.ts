import type { Tx } from "#lib/db/client.ts";
import { may, role } from "./role.ts";

/** Whose password a link replaces, and who made the link; `maker` is null where the system did. */
export type PasswordLinkOwner = { userId: string; maker: string | null };

const passwordLinks = { startsWith: "new-password:" };

/** How a password link's owner is kept in its row. User ids contain no slash. */
export function writeLinkOwner({ userId, maker }: PasswordLinkOwner): string {
	return `${userId}/${maker ?? ""}`;
}

/** The owner that a row names; null for a link of a version that did not record its maker, which is not accepted. */
export function readLinkOwner(value: string): PasswordLinkOwner | null {
	const [userId, maker, ...rest] = value.split("/");

	return userId && maker !== undefined && rest.length === 0 ? { userId, maker: maker || null } : null;
}

/** Cancels every invitation and password link that this person made and nobody has used. Answers how many there were. */
export async function cancelLinksMadeBy(tx: Tx, userId: string, now: Date): Promise<number> {
	const invitations = await tx.invitation.updateMany({
		where: { invitedById: userId, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
		data: { revokedAt: now },
	});
	const links = await tx.verification.deleteMany({ where: { identifier: passwordLinks, value: { endsWith: `/${userId}` } } });

	return invitations.count + links.count;
}

/** Cancels every link with which this person could choose a new password. */
export async function cancelPasswordLinksOf(tx: Tx, userId: string): Promise<void> {
	await tx.verification.deleteMany({ where: { identifier: passwordLinks, value: { startsWith: `${userId}/` } } });
}

/** Whether links made by this person still count: the account is open and its role may invite people. The system's (null) always do. */
export async function mayStillInvite(tx: Tx, makerId: string | null): Promise<boolean> {
	if (makerId === null) return true;

	const maker = await tx.user.findFirst({ where: { id: makerId, closedAt: null }, select: { role: true } });
	return maker !== null && may({ role: role.parse(maker.role) }, "manageUsers");
}
