import { db, type Tx } from "#lib/db/client.ts";
import { auth } from "./auth.ts";
import { cancelPasswordLinksOf } from "./pending-links.ts";
import type { NewUser } from "./user.ts";

/** What is kept of a password: scrypt, by the sign-in library. Slow on purpose, so never inside a transaction. */
export async function hashOf(password: string): Promise<string> {
	const { password: passwords } = await auth().$context;

	return passwords.hash(password);
}

type Row = Omit<NewUser, "password"> & { hash: string };

/** Writes an account that can sign in with a password, as the sign-in library would. Answers its id. */
export async function insertUser(tx: Tx, { name, email, role, hash }: Row, now: Date): Promise<string> {
	const id = crypto.randomUUID();
	await tx.user.create({ data: { id, name, email, role, emailVerified: true, createdAt: now, updatedAt: now } });
	await tx.account.create({
		data: { id: crypto.randomUUID(), accountId: id, providerId: "credential", userId: id, password: hash, createdAt: now, updatedAt: now },
	});

	return id;
}

/** Whether this is the person's password. As slow as making one. */
export async function isPasswordOf(userId: string, password: string): Promise<boolean> {
	const account = await db().account.findFirst({ where: { userId, providerId: "credential" } });
	if (!account?.password) return false;

	const { password: passwords } = await auth().$context;
	return passwords.verify({ hash: account.password, password });
}

/** Replaces a password, cancels links that would replace it again, and ends every session opened with the old one but for `staying`. */
export async function replacePassword(tx: Tx, userId: string, hash: string, now: Date, staying?: string): Promise<void> {
	await tx.account.updateMany({ where: { userId, providerId: "credential" }, data: { password: hash, updatedAt: now } });
	await cancelPasswordLinksOf(tx, userId);
	await tx.session.deleteMany({ where: { userId, id: { not: staying } } });
}
