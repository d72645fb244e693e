import { cpSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { step } from "../../scripts/launcher/progress.mjs";
import { accounts } from "./accounts.ts";
import { bureau } from "./command.ts";

/** What a story's newspaper begins as: the demo edition, one with accounts and no story, or a folder that was never started. */
export type Edition = "demo" | "empty" | "new";

/** Names the folder of templates to the workers. */
export const templatesVariable = "BUREAU_E2E_TEMPLATES";

/** Makes the templates, with the very commands that people use. */
export async function makeTemplates(folder: string): Promise<void> {
	const empty = join(folder, "empty");
	const demo = join(folder, "demo");

	await step("Making the newspapers to test with", async () => {
		for (const [role, { name, email, password }] of Object.entries(accounts)) {
			await bureau(["user", "add", "--name", name, "--email", email, "--role", role, "--password-stdin"], empty, password);
		}
		cpSync(empty, demo, { recursive: true });
		await bureau(["demo"], demo);
	});
}

/** Copies a template to a folder of its own. */
export function copyTemplate(edition: Edition, dataDir: string): void {
	const folder = process.env[templatesVariable];
	if (!folder) throw new Error(`${templatesVariable} is not set: the global setup makes the templates.`);

	// A new paper's folder is made by its first start.
	if (edition !== "new") cpSync(join(folder, edition), dataDir, { recursive: true });
}
