import { expect, test } from "vitest";
import { db } from "#lib/db/client.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { trimSignIns } from "./trim-commands.ts";
import { makeUser } from "./users.test-support.ts";

const now = new Date("2026-03-04T12:00:00Z");
const at = (hours: number) => new Date(now.getTime() + hours * 60 * 60_000);

onBothDatabases("what signing in leaves behind", () => {
	test("goes once it has expired, and stays until then", async () => {
		const { id: userId } = await makeUser("Asha", "reporter", now);
		const dates = { createdAt: at(-800), updatedAt: at(-800) };
		for (const [id, hours] of [
			["over", -1],
			["open", 1],
		] as const) {
			await db().session.create({ data: { id, token: id, userId, expiresAt: at(hours), ...dates } });
			await db().verification.create({ data: { id, identifier: id, value: "x", expiresAt: at(hours), ...dates } });
			await db().rateLimit.create({ data: { id, key: id, count: 1, lastRequest: at(hours - 0.5).getTime() } });
		}

		await trimSignIns(now);

		expect(await db().session.findMany({ select: { id: true } })).toEqual([{ id: "open" }]);
		expect(await db().verification.findMany({ select: { id: true } })).toEqual([{ id: "open" }]);
		expect(await db().rateLimit.findMany({ select: { id: true } })).toEqual([{ id: "open" }]);
	});
});
