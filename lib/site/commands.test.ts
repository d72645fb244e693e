import { expect, test } from "vitest";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { type Actor, system } from "#lib/users/role.ts";
import { saveSite } from "./commands.ts";
import { getSite } from "./queries.ts";

const now = new Date("2026-03-01T12:00:00Z");
const editor: Actor = { id: null, name: "Editor", role: "editor", ip: "" };

onBothDatabases("the site's settings", () => {
	test("what a form does not name stays as it was", async () => {
		await saveSite({ name: "The Paper", adsTxt: "ads.example, 1, DIRECT" }, system, now);
		expect((await saveSite({ name: "The New Paper" }, system, now)).ok).toBe(true);

		expect(await getSite()).toMatchObject({ name: "The New Paper", adsTxt: "ads.example, 1, DIRECT" });
	});

	test("what is refused, or not allowed, changes nothing", async () => {
		expect(await saveSite({ name: "", webSubHub: "nowhere" }, system, now)).toMatchObject({
			ok: false,
			reason: { fields: [{ field: "name" }, { field: "webSubHub" }] },
		});
		expect(await saveSite({ name: "Mine" }, editor, now)).toEqual({ ok: false, reason: { code: "notAllowed" } });
		expect((await getSite()).name).toBe("The New Paper");
	});
});
