import { expect, test } from "vitest";
import { closeDb } from "#lib/db/client.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { saveSite } from "#lib/site/commands.ts";
import { system } from "#lib/users/role.ts";
import { apology, learnLanguage } from "./apology.ts";

onBothDatabases("what the server says where it can show nothing", () => {
	test("is in the paper's language as it was last known, also once the database is away", async () => {
		await saveSite({ name: "Paper", locale: "en-IN" }, system, new Date());
		await learnLanguage();
		expect(apology("away")).toEqual({ words: "This page cannot be shown at the moment. Try again in a few seconds.\n", language: "en-IN" });

		await saveSite({ name: "Paper", locale: "fr" }, system, new Date());
		await learnLanguage();
		expect(apology("away").language).toBe("en");

		await saveSite({ name: "Paper", locale: "ar" }, system, new Date());
		await learnLanguage();
		await closeDb();
		for (const trouble of ["away", "failed", "photos"] as const) {
			expect(apology(trouble).language).toBe("ar");
			expect(apology(trouble).words).toMatch(/^[\p{Script=Arabic}\p{M}\p{P}\s]+$/u);
		}
	});
});
