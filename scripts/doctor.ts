import { existsSync, statfsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { db } from "#lib/db/client.ts";
import { pendingMigrations } from "#lib/db/migrate.ts";
import { folderTrouble } from "#lib/db/writable.ts";
import { readSecrets, secretsAreOpen, secretsPath } from "#lib/secrets.ts";
import { settings } from "#lib/settings.ts";
import { isBuilt } from "./build.ts";
import { isRecentEnough } from "./launcher/node.mjs";
import { refuseMissing } from "./open-folder.ts";
import { refuseTakenPort, refuseUnwritable } from "./prepare.ts";
import { root } from "./root.ts";

type Finding = { ok: boolean; says: string };

const fine = (says: string): Finding => ({ ok: true, says });
const wrong = (says: string): Finding => ({ ok: false, says });

/** What the doctor looks at, in the order in which one thing rests on another. What throws is wrong, in the error's words. */
export const examinations: { name: string; needsDatabase?: boolean; examine(): Promise<Finding> }[] = [
	{ name: "Node", examine: node },
	{ name: "settings", examine: async () => fine(`${settings().siteUrl}, listening on ${settings().host}:${settings().port}`) },
	{ name: "folder", examine: folder },
	{ name: "secrets", examine: secretsFile },
	{ name: "database", examine: database },
	{ name: "integrity", needsDatabase: true, examine: integrity },
	{ name: "migrations", needsDatabase: true, examine: migrations },
	{ name: "photos", examine: photos },
	{
		name: "build",
		examine: async () =>
			isBuilt(root) ? fine("made from the sources as they are") : fine("older than the sources; npm start will make it"),
	},
	{ name: "port", examine: port },
];

async function node(): Promise<Finding> {
	const { version } = process;

	return isRecentEnough(process.versions.node) ? fine(version) : wrong(`${version}: install Node 24`);
}

async function folder(): Promise<Finding> {
	const { dataDir } = settings();
	if (!existsSync(dataDir)) return fine(`${dataDir} is not there yet; npm start makes it`);
	refuseUnwritable(dataDir);
	if ((await folderTrouble(dataDir)) === "diskFull")
		return wrong(`${dataDir}: the disk is full. Make room: until then nothing can be saved`);
	const { bavail, bsize } = statfsSync(dataDir);
	const free = (bavail * bsize) / 1024 ** 3;
	const says = `${dataDir}, ${free.toFixed(1)} GB free`;

	return free < 1 ? wrong(`${says}: make room, a paper that cannot write loses work`) : fine(says);
}

async function secretsFile(): Promise<Finding> {
	const { dataDir } = settings();
	if (!existsSync(secretsPath(dataDir))) return fine("none yet; npm start makes them");
	readSecrets(dataDir);

	return secretsAreOpen(dataDir)
		? wrong(`others on this machine may read them: chmod 600 ${secretsPath(dataDir)}`)
		: fine("kept, for the owner alone");
}

async function database(): Promise<Finding> {
	if (isSqlite() && !existsSync(settings().databaseUrl.slice("file:".length))) return fine("none yet; npm start makes it");
	await refuseMissing({ patience: 0 });
	const began = performance.now();
	await db().$queryRawUnsafe("SELECT 1");

	return fine(`${isSqlite() ? "SQLite" : "PostgreSQL"} answers in ${Math.ceil(performance.now() - began)} ms`);
}

async function integrity(): Promise<Finding> {
	if (!isSqlite()) return fine("PostgreSQL looks after that itself");
	if (!existsSync(settings().databaseUrl.slice("file:".length))) return fine("nothing to look at yet");
	const rows = await db().$queryRawUnsafe<Record<string, string>[]>("PRAGMA integrity_check");
	const said = rows.flatMap((row) => Object.values(row));

	return said.join() === "ok"
		? fine("every page of the file is sound")
		: wrong(`the database is damaged, go back to a backup: ${said.slice(0, 3).join("; ")}`);
}

async function migrations(): Promise<Finding> {
	const pending = await pendingMigrations(settings().databaseUrl);

	return pending.length === 0 ? fine("all applied") : wrong(`${pending.length} to be applied: npm run bureau -- migrate`);
}

async function photos(): Promise<Finding> {
	const kept = join(settings().dataDir, "media");
	if (!existsSync(kept)) return fine("none yet");
	refuseUnwritable(kept);

	return fine(kept);
}

async function port(): Promise<Finding> {
	await refuseTakenPort(settings().port, settings().host);

	return fine(`${settings().port} is free`);
}

function isSqlite(): boolean {
	return settings().databaseUrl.startsWith("file:");
}
