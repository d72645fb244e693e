import { audit } from "#lib/audit/audit.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { cancelLinksMadeBy, cancelPasswordLinksOf } from "./pending-links.ts";
import { type Actor, may, type Role } from "./role.ts";
import type { UserRefusal } from "./user.ts";

type Answer = Promise<Result<null, UserRefusal>>;

/** Gives someone another role, at once. The last admin keeps theirs. Who may no longer invite people loses the links they made. */
export async function changeRole(input: { userId: string; role: Role }, by: Actor, now: Date): Answer {
	return db().$transaction(async (tx) => {
		const user = await tx.user.findFirstOrThrow({ where: { id: input.userId } });
		if (user.role === input.role) return ok(null);
		if (input.role !== "admin" && (await isLastAdmin(tx, user.id, now))) return refuse({ code: "lastAdmin" });

		await tx.user.update({ where: { id: user.id }, data: { role: input.role, updatedAt: now } });
		const linksCancelled = may({ role: input.role }, "manageUsers") ? 0 : await cancelLinksMadeBy(tx, user.id, now);
		const detail = { name: user.name, from: user.role, to: input.role, ...(linksCancelled > 0 && { linksCancelled }) };
		await audit(tx, { action: "roleChanged", subjectKind: "user", subjectId: user.id, detail }, by, now);
		return ok(null);
	});
}

/** Closes an account: its sessions and the links it made end in the same moment, and it cannot sign in. Its stories stay. */
export async function closeAccount(userId: string, by: Actor, now: Date): Answer {
	return db().$transaction(async (tx) => {
		const user = await tx.user.findFirstOrThrow({ where: { id: userId } });
		if (user.closedAt !== null) return ok(null);
		if (await isLastAdmin(tx, userId, now)) return refuse({ code: "lastAdmin" });

		await tx.user.update({ where: { id: userId }, data: { closedAt: now, updatedAt: now } });
		await tx.session.deleteMany({ where: { userId } });
		await cancelPasswordLinksOf(tx, userId);
		const linksCancelled = await cancelLinksMadeBy(tx, userId, now);
		const detail = { name: user.name, ...(linksCancelled > 0 && { linksCancelled }) };
		await audit(tx, { action: "accountClosed", subjectKind: "user", subjectId: userId, detail }, by, now);
		return ok(null);
	});
}

/** Lets someone whose account was closed sign in again. */
export async function reopenAccount(userId: string, by: Actor, now: Date): Answer {
	return db().$transaction(async (tx) => {
		const user = await tx.user.findFirstOrThrow({ where: { id: userId } });
		if (user.closedAt === null) return ok(null);

		await tx.user.update({ where: { id: userId }, data: { closedAt: null, updatedAt: now } });
		await audit(tx, { action: "accountReopened", subjectKind: "user", subjectId: userId, detail: { name: user.name } }, by, now);
		return ok(null);
	});
}

// Touching the admins' rows first makes two who demote each other in the same moment wait for one another.
async function isLastAdmin(tx: Tx, userId: string, now: Date): Promise<boolean> {
	await tx.user.updateMany({ where: { role: "admin", closedAt: null }, data: { updatedAt: now } });
	const admins = await tx.user.findMany({ where: { role: "admin", closedAt: null }, select: { id: true }, take: 2 });

	return admins.length === 1 && admins[0]?.id === userId;
}
