import { expect, test } from "vitest";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { saveSite } from "#lib/site/commands.ts";
import { system } from "#lib/users/role.ts";
import { describe } from "./describe.ts";

onBothDatabases("what a page says of itself", () => {
	test("an older page of a list is found at its own address, not at the newest one's", async () => {
		await saveSite({ name: "The Paper" }, system, new Date("2026-03-01T12:00:00Z"));
		const about = { title: "World", address: "/world" };

		expect(await describe(about)).toMatchObject({ alternates: { canonical: "/world" }, openGraph: { url: "/world" } });
		const older = await describe({ ...about, before: "lx2k-1" });
		expect(older).toMatchObject({ alternates: { canonical: "/world?before=lx2k-1" }, openGraph: { url: "/world?before=lx2k-1" } });
		expect(older).not.toHaveProperty("robots");
	});
});
