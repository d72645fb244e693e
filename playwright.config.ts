import process from "node:process";
import { defineConfig } from "@playwright/test";
import { projectsFor } from "./e2e/support/projects.ts";
import { isSlow } from "./e2e/support/slow.ts";

export default defineConfig({
	testDir: "e2e",
	outputDir: "test-results/e2e",
	globalSetup: "./e2e/support/global-setup.ts",
	workers: 2, // each has a server and a browser beside it
	retries: 0, // what passes only at another try has failed
	forbidOnly: Boolean(process.env.CI),
	timeout: isSlow ? 400_000 : 90_000, // on a machine that does other things as well
	expect: { timeout: 20_000 },
	use: {
		locale: "en-GB",
		timezoneId: "Asia/Kolkata",
		screenshot: "only-on-failure",
	},
	projects: await projectsFor(process.env),
});
