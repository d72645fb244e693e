import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/db/client.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { changePassword } from "./account-commands.ts";
import { acceptInvitation, invite } from "./invitation-commands.ts";
import { makePasswordLink, spendPasswordLink } from "./password-link-commands.ts";
import { readLinkOwner, writeLinkOwner } from "./pending-links.ts";
import { changeRole, closeAccount, reopenAccount } from "./people-commands.ts";
import { getOpenInvitation, getPasswordLink, listOpenInvitations } from "./queries.ts";
import { type Actor, system } from "./role.ts";
import { hashOf, insertUser } from "./user-rows.ts";
import { makeUser, withOwnSecrets } from "./users.test-support.ts";

const now = new Date("2026-03-04T12:00:00Z");
const password = "velvet anchor thirty moss";
const spent = { ok: false, reason: { code: "linkSpent" } };

withOwnSecrets();

onBothDatabases("links that an admin made", () => {
	let owner: Actor & { id: string };
	let maker: Actor & { id: string };
	let invitation = "";
	let reset = "";
	let forgetful = "";
	beforeEach(async () => {
		await db().verification.deleteMany();
		await db().invitation.deleteMany();
		await db().user.deleteMany();
		owner = await makeUser("Olga", "admin", now);
		maker = await makeUser("Mallory", "admin", now);
		const hash = await hashOf(password);
		forgetful = await db().$transaction((tx) => insertUser(tx, { name: "Fred", email: "fred@paper.example", role: "editor", hash }, now));
		const invited = await invite({ email: "friend@elsewhere.example", role: "admin" }, maker, now);
		if (!invited.ok) throw new Error(invited.reason.code);
		invitation = tokenOf(invited.value.link);
		reset = tokenOf((await makePasswordLink(forgetful, maker, now)).link);
	});
	const accept = () => acceptInvitation({ token: invitation, name: "Friend", password: "seven copper lanterns" }, "", now);
	const replace = (token = reset) => spendPasswordLink({ token, password: "seven copper lanterns" }, "", now);

	async function expectBothDead() {
		expect(await getOpenInvitation(invitation, now)).toBeNull();
		expect(await getPasswordLink(reset, now)).toBeNull();
		expect(await accept()).toEqual(spent);
		expect(await replace()).toEqual(spent);
		expect(await db().user.count()).toBe(3);
	}

	test("work while the admin stays one", async () => {
		expect(await getPasswordLink(reset, now)).toEqual({ userId: forgetful, email: "fred@paper.example" });
		expect(await accept()).toMatchObject({ ok: true });
		expect(await replace()).toMatchObject({ ok: true });
	});

	test("end when the admin is given a lesser role, and do not work again with the old one", async () => {
		await changeRole({ userId: maker.id, role: "chief" }, owner, now);
		await expectBothDead();
		expect(await listOpenInvitations(now)).toEqual([]);

		await changeRole({ userId: maker.id, role: "admin" }, owner, now);
		await expectBothDead();
		const [entry] = await db().auditEntry.findMany({ where: { action: "roleChanged", subjectId: maker.id }, orderBy: { id: "asc" } });
		expect(JSON.parse(entry?.detail ?? "")).toMatchObject({ to: "chief", linksCancelled: 2 });
	});

	test("end when the admin's account is closed, and do not work again when it is reopened", async () => {
		await closeAccount(maker.id, owner, now);
		await expectBothDead();
		await reopenAccount(maker.id, owner, now);
		await expectBothDead();
	});

	test("do not work for somebody who lost the role by any other way", async () => {
		await db().user.update({ where: { id: maker.id }, data: { role: "editor" } });
		await expectBothDead();
	});

	test("the system's own links depend on nobody", async () => {
		const { link } = await makePasswordLink(forgetful, system, now);
		await closeAccount(maker.id, owner, now);
		expect(await replace(tokenOf(link))).toMatchObject({ ok: true });
	});

	test("a link for a new password ends when its owner changes the password", async () => {
		const fred = { id: forgetful, name: "Fred", role: "editor" as const, ip: "" };
		const changed = await changePassword({ currentPassword: password, password: "nine paper lanterns" }, new Headers(), fred, now);
		expect(changed).toMatchObject({ ok: true });
		expect(await getPasswordLink(reset, now)).toBeNull();
		expect(await replace()).toEqual(spent);
	});

	test("a link for a new password ends when its owner's account is closed", async () => {
		await closeAccount(forgetful, owner, now);
		await reopenAccount(forgetful, owner, now);
		expect(await getPasswordLink(reset, now)).toBeNull();
		expect(await replace()).toEqual(spent);
	});
});

test("a link that does not say who made it is not accepted", () => {
	expect(readLinkOwner("user-1")).toBeNull();
	expect(readLinkOwner(writeLinkOwner({ userId: "user-1", maker: null }))).toEqual({ userId: "user-1", maker: null });
	expect(readLinkOwner(writeLinkOwner({ userId: "user-1", maker: "user-2" }))).toEqual({ userId: "user-1", maker: "user-2" });
});

function tokenOf(link: string): string {
	return link.split("/").at(-1) ?? "";
}
