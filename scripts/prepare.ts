import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { migrate, pendingMigrations } from "#lib/db/migrate.ts";
import { folderTrouble } from "#lib/db/writable.ts";
import { secrets } from "#lib/secrets.ts";
import { settings } from "#lib/settings.ts";
import { ensureAdminFromSettings } from "#lib/users/first-account.ts";
import { mayMakeDemo } from "./data-folder.ts";
import { fillIfEmpty, isUnfinished } from "./demo-edition.ts";
import { type RunningInstance, startInstance } from "./instance.ts";
import { step } from "./launcher/progress.mjs";
import { Refusal } from "./launcher/refusal.mjs";
import { type Opened, openFolder, unwritable } from "./open-folder.ts";
import { whenDatabaseAnswers } from "./wait-for-database.ts";

/** Everything that must be so before the paper opens, in the order in which it can fail: settings, port, folder, secrets, database, demo edition. */
export async function prepare(): Promise<RunningInstance> {
	const { port, host, demo, siteUrl, databaseUrl } = settings();
	await refuseTakenPort(port, host);
	const folder = await bringUpToDate();
	await whenDatabaseAnswers(() => ensureAdminFromSettings(), { databaseUrl });
	const isFresh = folder.isCreatedHere || (await whenDatabaseAnswers(isUnfinished, { databaseUrl }));
	if (mayMakeDemo({ demo, siteUrl, isFresh })) await fillIfEmpty();
	else if (demo === null && folder.isCreatedHere)
		console.log(`  The paper is empty. BUREAU_DEMO=1 would make the demo edition at ${siteUrl}.`);
	folder.finish();

	return whenDatabaseAnswers(startInstance, { databaseUrl });
}

/** The folder, the secrets and the database as this version needs them, made where they are missing and may be. */
export async function bringUpToDate({ isAskedToBegin = false } = {}): Promise<Opened> {
	const { dataDir, databaseUrl } = settings();
	const folder = await openFolder(isAskedToBegin);
	refuseUnwritable(dataDir);
	if ((await folderTrouble(dataDir)) === "diskFull")
		console.error(`The disk of ${dataDir} is full: nothing can be saved until there is room. Readers get what is there.`);
	secrets();

	const pending = await whenDatabaseAnswers(() => pendingMigrations(databaseUrl), { databaseUrl });
	if (pending.length > 0)
		await step(`Preparing the database (${pending.length} ${pending.length === 1 ? "migration" : "migrations"})`, () =>
			migrate(databaseUrl),
		);

	return folder;
}

/** Throws words where nothing can be written to the folder. */
export function refuseUnwritable(dataDir: string): void {
	const probe = join(dataDir, `.probe-${process.pid}`);
	try {
		mkdirSync(dataDir, { recursive: true, mode: 0o700 });
		writeFileSync(probe, "");
		rmSync(probe);
	} catch (error) {
		throw unwritable(dataDir, error);
	}
}

/** Throws words where another program listens there already. Asked first, so that nobody waits for a build in vain. */
export async function refuseTakenPort(port: number, host: string): Promise<void> {
	if (port === 0) return;

	const problem = await new Promise<string | null>((resolve) => {
		const probe = createServer();
		probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
		probe.listen(port, host, () => probe.close(() => resolve(null)));
	});
	if (problem !== null) throw new Refusal(portWords(problem, port, host));
}

/** Why the port cannot be had, and what to do. */
export function portWords(code: string, port: number, host: string): string {
	if (code === "EADDRINUSE")
		return `Port ${port} is in use, perhaps by another Bureau. Stop that program, or choose another port: PORT=${port + 1} npm start`;
	if (code === "EACCES") return `Port ${port} may not be used by this user. Choose one from 1024 up: PORT=3000 npm start`;
	if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
		return `This machine has no address ${host}. Set HOST to 0.0.0.0 (everybody) or 127.0.0.1 (this machine alone).`;

	return `Port ${port} on ${host} cannot be opened (${code}). Set PORT and HOST to something else.`;
}
