import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { z } from "zod";
import { surveyDatabase } from "#lib/db/survey.ts";
import { databaseNameOf, databaseTrouble } from "#lib/db/trouble.ts";
import { settings } from "#lib/settings.ts";
import { type Consent, type Found, judge, markerName } from "./data-folder.ts";
import { Refusal } from "./launcher/refusal.mjs";
import { whenDatabaseAnswers } from "./wait-for-database.ts";

const marker = z.object({ isBegun: z.boolean(), isCreatedHere: z.boolean() });

/** What the file in a data folder says: whether the first start is not finished, and whether it was that start which created the folder. */
type Marker = z.infer<typeof marker>;

/** A data folder that may be used. */
export type Opened = {
	/** Whether a paper begins here. */
	isNew: boolean;
	/** Whether this start, or one that was interrupted, created the folder. */
	isCreatedHere: boolean;
	/** To be called once the first start is finished: from then on, what is missing is lost. */
	finish: () => void;
};

/** Opens the data folder of the settings, and creates it where a new paper may begin. Throws words where something is missing. */
export async function openFolder(isAskedFor: boolean): Promise<Opened> {
	const { dataDir, mayInitialize } = settings();
	const { found, isNew } = await refuseMissing({ consent: isAskedFor ? "command" : mayInitialize ? "setting" : "none" });
	if (mayInitialize && !isNew)
		console.log("BUREAU_INIT=1 is still set. Take it away: with it, a disk that is not mounted is taken for a new paper.");

	const isCreatedHere = isNew && (found.names === null || readMarker(dataDir).isCreatedHere);
	if (found.names === null) createFolder(dataDir);
	else if (isNew) mark(dataDir, { isBegun: true, isCreatedHere });
	return { isNew, isCreatedHere, finish: () => finish(dataDir) };
}

type Options = {
	consent?: Consent;
	/** How long to wait for the database, in milliseconds. */
	patience?: number;
};

/** Throws words where the folder or the database of a paper is missing; answers what is there otherwise. */
export async function refuseMissing({ consent = "none", patience }: Options = {}): Promise<{ found: Found; isNew: boolean }> {
	const found = await look(patience);
	const verdict = judge(found, consent);
	if (verdict.kind === "refused") throw new Refusal(verdict.words);

	return { found, isNew: verdict.kind === "new" };
}

/** Words for a folder that cannot be written. */
export function unwritable(dataDir: string, error: unknown): Refusal {
	if (databaseTrouble(error)?.kind === "diskFull") return new Refusal(`The disk of ${dataDir} is full. Make room, and start again.`);

	return new Refusal(
		`Nothing can be written to ${dataDir} (${error instanceof Error ? error.message : error}). Make it writable, or set DATA_DIR to another folder.`,
	);
}

async function look(patience?: number): Promise<Found> {
	const { dataDir, databaseUrl } = settings();
	const names = namesIn(dataDir);
	const path = databaseUrl.startsWith("file:") ? databaseUrl.slice("file:".length) : null;

	return {
		dataDir,
		databaseName: databaseNameOf(databaseUrl),
		names,
		isBegun: names?.includes(markerName) === true && readMarker(dataDir).isBegun,
		database: await whenDatabaseAnswers(() => surveyDatabase(databaseUrl), {
			databaseUrl,
			...(patience === undefined ? {} : { patience }),
		}),
		leftLog: path === null ? null : (["wal", "journal"].map((kind) => `${path}-${kind}`).find(hasBytes) ?? null),
		hasOriginals: statSync(originals(dataDir), { throwIfNoEntry: false })?.isDirectory() === true,
	};
}

/** What file systems and desktops put into a folder is nothing of anybody's. */
const ignored = /^(lost\+found|\.DS_Store|Thumbs\.db|\.probe-\d+|\.gitkeep|\.snapshot)$/;

/** A link that leads nowhere is a folder that is not mounted. */
function namesIn(dataDir: string): string[] | null {
	try {
		return readdirSync(dataDir).filter((name) => !ignored.test(name));
	} catch (error) {
		if (codeOf(error) !== "ENOENT") throw new Refusal(`The data folder ${dataDir} cannot be read (${(error as Error).message}).`);
		return lstatSync(dataDir, { throwIfNoEntry: false }) ? [] : null;
	}
}

function hasBytes(path: string): boolean {
	return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** With its marker in it from the first moment, so that an interruption leaves no empty folder. */
function createFolder(dataDir: string): void {
	const draft = `${dataDir}.${process.pid}.new`;
	try {
		mkdirSync(dirname(dataDir), { recursive: true });
		mkdirSync(draft, { mode: 0o700 });
		mark(draft, { isBegun: true, isCreatedHere: true });
		renameSync(draft, dataDir);
	} catch (error) {
		rmSync(draft, { recursive: true, force: true });
		if (!["ENOTEMPTY", "EEXIST"].includes(codeOf(error))) throw unwritable(dataDir, error); // another start was quicker
	}
}

function mark(dataDir: string, state: Marker): void {
	const path = join(dataDir, markerName);
	const draft = `${path}.${process.pid}`;
	try {
		writeFileSync(draft, `${JSON.stringify({ about: "This is the data folder of a Bureau paper.", ...state }, null, "\t")}\n`);
		renameSync(draft, path);
	} catch (error) {
		rmSync(draft, { force: true });
		throw unwritable(dataDir, error);
	}
}

/** A marker that cannot be read is one of a paper: what is missing beside it is lost. */
function readMarker(dataDir: string): Marker {
	try {
		return marker.parse(JSON.parse(readFileSync(join(dataDir, markerName), "utf8")));
	} catch {
		return { isBegun: false, isCreatedHere: false };
	}
}

function finish(dataDir: string): void {
	mkdirSync(originals(dataDir), { recursive: true });
	// A paper that is whole opens on a full disk too: it can be read.
	if (existsSync(join(dataDir, markerName)) && !readMarker(dataDir).isBegun) return;
	mark(dataDir, { isBegun: false, isCreatedHere: false });
}

function originals(dataDir: string): string {
	return join(dataDir, "media", "originals");
}

function codeOf(error: unknown): string {
	return error instanceof Error && "code" in error ? String(error.code) : "";
}
