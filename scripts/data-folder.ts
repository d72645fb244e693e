import type { DatabaseSurvey } from "#lib/db/survey.ts";

/** The file that marks a folder as a paper's. While the first start is not finished it says so. */
export const markerName = "paper.json";

/** What is there at a start, before anything is made or changed. */
export type Found = {
	dataDir: string;
	/** How messages name the database: a path, or a server and a name, without a password. */
	databaseName: string;
	/** Names in the data folder, without those that a file system or a desktop puts there; null where there is no folder. */
	names: readonly string[] | null;
	/** Whether the folder's marker says that its first start is not finished. */
	isBegun: boolean;
	database: DatabaseSurvey;
	/** A write-ahead log that lies where the database's would, and is not empty; null where there is none. */
	leftLog: string | null;
	/** Whether the folder for original photos is there. */
	hasOriginals: boolean;
};

/** Who said that a new paper is meant: nobody, the setting, or a person with the command. */
export type Consent = "none" | "setting" | "command";

/** "new": begin a paper here; "known": go on with the one that is here; "refused": something is missing, in words that say what to do. */
export type Verdict = { kind: "new" } | { kind: "known" } | { kind: "refused"; words: string };

/** Whether a start may use this folder and this database. It never puts an empty paper in the place of one that is missing. */
export function judge(found: Found, consent: Consent): Verdict {
	if (found.isBegun) return { kind: "new" };
	// SQLite deletes such a log when it makes the database again, and with it the last changes to the one that is missing.
	if (found.database.state === "absent" && found.leftLog) return refused(leftLogWords(found, found.leftLog));
	if (consent === "command") return { kind: found.database.state === "paper" ? "known" : "new" };

	if (!isPapers(found.names)) return judgeStrange(found, consent);
	if (found.database.state === "absent") return refused(lostDatabaseWords(found));
	if (found.database.photos > 0 && !found.hasOriginals) return refused(lostPhotosWords(found));

	return { kind: "known" };
}

/** A folder that is not there, is empty, or holds nothing of a paper. */
function judgeStrange(found: Found, consent: Consent): Verdict {
	if (found.database.state === "paper") return refused(lostFolderWords(found));
	if (found.names === null) return { kind: "new" };
	if (found.names.length > 0) return refused(strangeWords(found));

	return consent === "setting" ? { kind: "new" } : refused(emptyWords(found));
}

function isPapers(names: readonly string[] | null): boolean {
	return names?.some((name) => name === markerName || name === "secrets.json" || name === "media" || /\.db(-|$)/.test(name)) ?? false;
}

function refused(words: string): Verdict {
	return { kind: "refused", words };
}

const init = "npm run bureau -- init";

function emptyWords({ dataDir }: Found): string {
	return `The data folder ${dataDir} is empty: no database, no photos, no secrets.
If a paper was kept here, its disk is not mounted or its files are gone: mount it, put back your backup, or correct DATA_DIR, and start again.
If this is a new paper, say so once: ${init}
Where no command can be run, set BUREAU_INIT=1 for the first start alone.`;
}

function strangeWords({ dataDir }: Found): string {
	return `The data folder ${dataDir} holds files, but none of a paper. Correct DATA_DIR, or set it to a folder that does not exist yet.
If a new paper should begin among these files: ${init}`;
}

function lostFolderWords({ dataDir, databaseName, names, database }: Found): string {
	return `The database ${databaseName} has a paper, but its data folder ${dataDir} ${names === null ? "is missing" : "has nothing of it"}: no secrets, and ${photosWords(database)}
Mount the folder, put back your backup, or correct DATA_DIR, and start again. If DATABASE_URL names the wrong database, correct that.
To go on with an empty folder, with new secrets, so that everybody signs in again: ${init}`;
}

function photosWords({ photos }: DatabaseSurvey): string {
	return photos === 0 ? "no place for photos." : `none of its ${photos === 1 ? "one photo" : `${photos} photos`}.`;
}

function lostDatabaseWords({ dataDir, databaseName, names }: Found): string {
	const left = names?.filter((name) => !name.startsWith(".")).slice(0, 5) ?? [];

	return `The database ${databaseName} is missing or empty, though ${dataDir} is a paper's folder (it holds ${left.join(", ")}).
Put the database back from your backup, or correct DATA_DIR or DATABASE_URL, and start again. Bureau does not put an empty paper in its place.
To begin a new paper, set DATA_DIR to a folder that does not exist yet. To begin one with the secrets and photos that are here: ${init}`;
}

function leftLogWords({ databaseName }: Found, log: string): string {
	return `The database ${databaseName} is missing or empty, and ${log} still holds the last changes to it.
Put the database back from where it was moved to, beside that file; or move that file away and put back your backup. Start again afterwards.`;
}

function lostPhotosWords({ dataDir, database }: Found): string {
	const count = database.photos === 1 ? "one photo" : `${database.photos} photos`;

	return `The database knows ${count}, but ${dataDir}/media has no folder "originals": the photos are not mounted, or they are gone.
Mount the folder or put back your backup, and start again. To go on without these photos: ${init}`;
}

/**
 * Whether the demo edition is made: where somebody asked for it by name; otherwise only in a paper that this start made, or whose demo edition
 * was interrupted, and never at an address where the public would read it.
 */
export function mayMakeDemo({ demo, siteUrl, isFresh }: { demo: boolean | null; siteUrl: string; isFresh: boolean }): boolean {
	return demo ?? (isFresh && !isPublic(new URL(siteUrl)));
}

function isPublic({ protocol, hostname }: URL): boolean {
	return protocol === "https:" && !/^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
