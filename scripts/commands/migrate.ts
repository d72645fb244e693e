import { parseArgs } from "node:util";
import { pendingMigrations } from "#lib/db/migrate.ts";
import { settings } from "#lib/settings.ts";
import { refuseMissing } from "../open-folder.ts";
import { bringUpToDate } from "../prepare.ts";

/** `bureau migrate`: brings the database up to date; with --status it only says what would be done, and exits 1 where there is something. */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({ args, options: { status: { type: "boolean", default: false } } });
	const { databaseUrl } = settings();
	await refuseMissing();

	const pending = await pendingMigrations(databaseUrl);
	if (pending.length === 0) return console.log("The database is up to date.");
	if (!values.status) return (await bringUpToDate()).finish();

	console.log(`To be applied:\n${pending.map((name) => `  ${name}`).join("\n")}`);
	process.exitCode = 1;
}
