import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readSettings, SettingsError } from "#lib/settings.ts";

test("without any setting the paper runs on this machine, with SQLite in ./data", () => {
	expect(readSettings({})).toMatchObject({
		port: 3000,
		host: "0.0.0.0",
		siteUrl: "http://localhost:3000",
		databaseUrl: `file:${resolve("data")}/bureau.db`,
		demo: null,
		admin: null,
	});
});

test("an empty variable is one that is not set", () => {
	expect(readSettings({ PORT: "", DATABASE_URL: "" }).port).toBe(3000);
});

test("the site's address is kept without what comes after the host", () => {
	expect(readSettings({ SITE_URL: "https://news.example/" }).siteUrl).toBe("https://news.example");
});

test("every wrong setting is named, with what it must be and what it is", () => {
	const read = () => readSettings({ PORT: "many", BUREAU_DEMO: "yes" });

	expect(read).toThrow(SettingsError);
	expect(read).toThrow(/PORT must be a number\. Now it is "many"/);
	expect(read).toThrow(/BUREAU_DEMO must be 0 or 1\. Now it is "yes"/);
});

test("an admin is both an address and a password", () => {
	expect(() => readSettings({ BUREAU_ADMIN_EMAIL: "a@news.example" })).toThrow(/go together/);
	expect(readSettings({ BUREAU_ADMIN_EMAIL: "a@news.example", BUREAU_ADMIN_PASSWORD: "twelve letters" }).admin).toMatchObject({
		email: "a@news.example",
	});
});

test("a wrong password is named and not shown", () => {
	const read = () => readSettings({ BUREAU_ADMIN_EMAIL: "a@news.example", BUREAU_ADMIN_PASSWORD: "hunter2" });

	expect(read).toThrow(/BUREAU_ADMIN_PASSWORD must have at least 12 characters/);
	expect(read).not.toThrow(/hunter2/);
});
