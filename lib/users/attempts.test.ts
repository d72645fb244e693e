import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#lib/db/client.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { clientAddressHeader } from "./auth.ts";
import { deviceFor, withDevice } from "./device.ts";
import { signIn } from "./sign-in-commands.ts";
import { hashOf, insertUser } from "./user-rows.ts";
import { withOwnSecrets } from "./users.test-support.ts";

const now = new Date("2026-03-04T12:00:00Z");
const email = "chief@paper.example";
const password = "velvet anchor thirty moss";

withOwnSecrets();

onBothDatabases("wrong passwords", () => {
	let hash = "";
	beforeEach(async () => {
		await db().rateLimit.deleteMany();
		await db().session.deleteMany();
		await db().account.deleteMany();
		await db().user.deleteMany();
		hash ||= await hashOf(password);
		await db().$transaction((tx) => insertUser(tx, { name: "Chief", email, role: "chief", hash }, now));
	});
	const from = (ip: string) => new Headers({ [clientAddressHeader]: ip });
	const enter = (input: { email?: string; password?: string; ip: string; device?: string; at?: Date }) =>
		signIn({ email, password, remember: true, ...input }, from(input.ip), input.device, input.at ?? now);
	// Too long to be anybody's password: refused without the slow comparison.
	const wrong = "x".repeat(129);
	async function tryFrom(ip: string, times: number, address = email) {
		for (let time = 0; time < times; time += 1) await enter({ email: address, password: wrong, ip });
	}

	test("from many networks do not lock out a browser that signed in before", async () => {
		const first = await enter({ ip: "192.0.2.1" });
		const device = first.ok ? first.value.device : "";
		for (let network = 0; network < 12; network += 1) await tryFrom(`198.51.100.${network}`, 5);
		await tryFrom("192.0.2.1", 41); // and from its own network

		expect(await enter({ ip: "192.0.2.9" })).toMatchObject({ ok: false, reason: { code: "tooManyAttempts" } });
		expect(await enter({ ip: "192.0.2.1", device })).toMatchObject({ ok: true });
	});

	test("from a browser that signed in before are limited too, and lock out nobody else", async () => {
		const first = await enter({ ip: "192.0.2.1" });
		const device = first.ok ? first.value.device : "";
		for (let time = 0; time < 10; time += 1) await enter({ password: wrong, ip: "192.0.2.1", device });

		expect(await enter({ ip: "192.0.2.1", device })).toMatchObject({ ok: false, reason: { code: "tooManyAttempts" } });
		expect(await enter({ ip: "192.0.2.1" })).toMatchObject({ ok: true });
	});

	test("count for all addresses of an IPv6 subnet together, and for all subnets of one customer", async () => {
		for (let host = 1; host <= 6; host += 1) await tryFrom(`2001:db8:7:1::${host}`, 1);
		expect(await enter({ ip: "2001:db8:7:1:abcd::9" })).toMatchObject({ ok: false, reason: { code: "tooManyAttempts" } });
		expect(await enter({ ip: "2001:db8:7:2::1" })).toMatchObject({ ok: true });

		for (let subnet = 16; subnet < 22; subnet += 1) await tryFrom(`2001:db8:9:${subnet}::1`, 40, "nobody@paper.example");
		expect(await enter({ ip: "2001:db8:9:ff::1" })).toMatchObject({ ok: false, reason: { code: "tooManyAttempts" } });
	});

	test("that a network's limit refuses are counted against no account", async () => {
		for (let person = 0; person < 8; person += 1) await tryFrom("203.0.113.1", 5, `somebody${person}@paper.example`);
		await tryFrom("203.0.113.1", 60);

		expect(await db().rateLimit.count({ where: { key: { startsWith: "sign-in:account:" } } })).toBe(8);
		expect(await enter({ ip: "192.0.2.1" })).toMatchObject({ ok: true });
	});

	test("that are refused add no rows, whatever address they name", async () => {
		await tryFrom("203.0.113.1", 40, "one@paper.example");
		const before = await db().rateLimit.count();
		for (let person = 0; person < 50; person += 1) await tryFrom("203.0.113.1", 1, `random${person}@paper.example`);

		expect(await db().rateLimit.count()).toBe(before);
	});

	test("leave nothing behind after an hour", async () => {
		await tryFrom("203.0.113.1", 5);
		const later = new Date(now.getTime() + 61 * 60_000);
		await enter({ email: "other@paper.example", password: wrong, ip: "203.0.113.2", at: later });

		expect(await db().rateLimit.count({ where: { key: { startsWith: "sign-in:203.0.113.1" } } })).toBe(0);
	});

	test("of others are not forgiven when the owner signs in", async () => {
		for (let network = 0; network < 10; network += 1) await tryFrom(`198.51.100.${network}`, 4);
		expect(await enter({ ip: "192.0.2.1" })).toMatchObject({ ok: true });

		expect(await db().rateLimit.findFirst({ where: { key: { startsWith: "sign-in:account:" } } })).toMatchObject({ count: 40 });
	});
});

describe("the proof that a browser signed in before", () => {
	const secret = "s".repeat(43);

	test("holds for its account alone, and only with this newspaper's signature", () => {
		const cookie = withDevice(undefined, email, secret);
		expect(deviceFor(cookie, email, secret)).toMatch(/^[\w-]{22}$/);
		expect(deviceFor(cookie, "other@paper.example", secret)).toBeNull();
		expect(deviceFor(cookie, email, "t".repeat(43))).toBeNull();
		expect(deviceFor(`${"A".repeat(22)}${cookie.slice(22)}`, email, secret)).toBeNull();
		expect(deviceFor(undefined, email, secret)).toBeNull();
		expect(deviceFor("nonsense~.~", email, secret)).toBeNull();
	});

	test("stays the same at the next sign-in, and is kept for the last five accounts", () => {
		const people = ["a@b.example", "c@b.example", "d@b.example", "e@b.example", "f@b.example", "g@b.example"];
		const cookie = people.reduce<string | undefined>((kept, person) => withDevice(kept, person, secret), undefined);
		expect(people.map((person) => deviceFor(cookie, person, secret) !== null)).toEqual([false, true, true, true, true, true]);
		const again = withDevice(cookie, "c@b.example", secret);
		expect(deviceFor(again, "c@b.example", secret)).toBe(deviceFor(cookie, "c@b.example", secret));
		expect(again.split("~")).toHaveLength(5);
	});
});
