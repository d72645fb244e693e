import { db } from "#lib/db/client.ts";
import { auth } from "./auth.ts";
import { browserName } from "./browser.ts";
import { isOpen, type OpenInvitation } from "./invitation.ts";
import { mayStillInvite, readLinkOwner } from "./pending-links.ts";
import { role } from "./role.ts";
import { passwordLinkKey, tokenHash } from "./token.ts";
import type { OpenSession, Person } from "./user.ts";

/** Everybody with an account, closed ones last, by name. */
export async function listPeople(): Promise<Person[]> {
	const users = await db().user.findMany({
		orderBy: { name: "asc" },
		select: { id: true, name: true, email: true, role: true, createdAt: true, closedAt: true },
	});
	const lastSignIns = await db().auditEntry.groupBy({
		by: ["subjectId"],
		where: { subjectKind: "user", action: "signedIn" },
		_max: { at: true },
	});
	const lastOf = new Map(lastSignIns.map((entry) => [entry.subjectId, entry._max.at]));

	return users
		.map(({ createdAt, ...user }) => ({
			...user,
			role: role.parse(user.role),
			joinedAt: createdAt,
			lastSignInAt: lastOf.get(user.id) ?? null,
		}))
		.sort((one, other) => Number(one.closedAt !== null) - Number(other.closedAt !== null));
}

/** One of them; null where there is none. */
export async function getPerson(id: string): Promise<Pick<Person, "id" | "name" | "email" | "role" | "closedAt"> | null> {
	const user = await db().user.findFirst({ where: { id }, select: { id: true, name: true, email: true, role: true, closedAt: true } });

	return user && { ...user, role: role.parse(user.role) };
}

/** Whose password a link may replace, while it works; null for any other link. */
export async function getPasswordLink(token: string, now: Date): Promise<{ userId: string; email: string } | null> {
	const link = await db().verification.findFirst({ where: { identifier: passwordLinkKey(token), expiresAt: { gt: now } } });
	const owner = link && readLinkOwner(link.value);
	if (!owner || !(await mayStillInvite(db(), owner.maker))) return null;
	const user = await db().user.findFirst({ where: { id: owner.userId, closedAt: null }, select: { id: true, email: true } });

	return user && { userId: user.id, email: user.email };
}

/** Invitations whose links still work, newest first. */
export async function listOpenInvitations(now: Date): Promise<OpenInvitation[]> {
	const invitations = await db().invitation.findMany({
		where: { email: { not: "" }, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
		orderBy: { createdAt: "desc" },
		include: { invitedBy: { select: { name: true } } },
	});

	return invitations.map(({ id, email, role: as, invitedBy, createdAt, expiresAt }) => ({
		id,
		email,
		role: role.parse(as),
		invitedBy: invitedBy?.name ?? "Bureau",
		createdAt,
		expiresAt,
	}));
}

/** What a link of either kind promises, while it works; null for any other. The first account's has no email. */
export async function getOpenInvitation(token: string, now: Date): Promise<Pick<OpenInvitation, "email" | "role" | "expiresAt"> | null> {
	const found = await db().invitation.findFirst({ where: { tokenHash: tokenHash(token) } });
	if (found === null || !isOpen(found, now) || !(await mayStillInvite(db(), found.invitedById))) return null;

	return { email: found.email, role: role.parse(found.role), expiresAt: found.expiresAt };
}

/** Whether anybody has an account yet. */
export async function hasUsers(): Promise<boolean> {
	return (await db().user.findFirst({ select: { id: true } })) !== null;
}

/** One's own name and address. */
export async function getOwnAccount(userId: string): Promise<{ name: string; email: string }> {
	return db().user.findFirstOrThrow({ where: { id: userId }, select: { name: true, email: true } });
}

/** Where one is signed in, this browser first, then newest first. */
export async function listSessions(userId: string, headers: Headers, now: Date): Promise<OpenSession[]> {
	const current = await auth().api.getSession({ headers, query: { disableRefresh: true } });
	const sessions = await db().session.findMany({ where: { userId, expiresAt: { gt: now } }, orderBy: { createdAt: "desc" }, take: 100 });

	return sessions
		.map(({ id, userAgent, ipAddress, createdAt, expiresAt }) => ({
			id,
			browser: browserName(userAgent),
			ip: ipAddress ?? "",
			startedAt: createdAt,
			expiresAt,
			isThis: id === current?.session.id,
		}))
		.sort((one, other) => Number(other.isThis) - Number(one.isThis));
}
