import type { Tx } from "#lib/db/client.ts";
import { auth } from "./auth.ts";
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

/** Replaces a password and ends every session that was opened with the old one. */
export async function replacePassword(tx: Tx, userId: string, hash: string, now: Date): Promise<void> {
	await tx.account.updateMany({ where: { userId, providerId: "credential" }, data: { password: hash, updatedAt: now } });
	await tx.session.deleteMany({ where: { userId } });
}
