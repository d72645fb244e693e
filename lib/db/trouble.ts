import { dialectOf } from "./client.ts";

/** What can be the matter with a database, as far as its errors tell. */
export type TroubleKind =
	| "away"
	| "starting"
	| "tooManyConnections"
	| "locked"
	| "password"
	| "noSuchDatabase"
	| "rights"
	| "diskFull"
	| "damaged"
	| "readOnly"
	| "cannotOpen"
	| "disk"
	| "newer";

/** `passes`: whether it may be over in a moment, without anybody's doing. `detail` is what the database or the system said. */
export type DatabaseTrouble = { kind: TroubleKind; passes: boolean; detail: string };

/** Codes of Node, of PostgreSQL (SQLSTATE), of SQLite and of Prisma; a SQLite code stands for its extended codes too. */
const codes: Record<Exclude<TroubleKind, "newer">, readonly string[]> = {
	away: [
		...["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "ECONNRESET", "EPIPE"],
		...["08000", "08001", "08003", "08004", "08006", "57P01", "57P02", "P1001", "P1017"],
	],
	starting: ["57P03"],
	tooManyConnections: ["53300"],
	locked: ["SQLITE_BUSY", "SQLITE_LOCKED", "55P03", "57014", "P1002", "P1008", "P2024"],
	password: ["28P01", "28000", "P1000"],
	noSuchDatabase: ["3D000", "P1003"],
	rights: ["42501", "P1010"],
	diskFull: ["SQLITE_FULL", "SQLITE_IOERR_SHMSIZE", "53100", "ENOSPC", "EDQUOT"],
	damaged: ["SQLITE_CORRUPT", "SQLITE_NOTADB", "XX001", "XX002"],
	readOnly: ["SQLITE_READONLY", "25006", "EROFS"],
	cannotOpen: ["SQLITE_CANTOPEN"],
	disk: ["SQLITE_IOERR", "58030", "EIO"],
};
const passing = new Set<TroubleKind>(["away", "starting", "tooManyConnections", "locked"]);

/** Messages of the driver, and of ours, for what has no code. */
const late =
	/^(timeout expired|timeout exceeded when trying to connect|Query read timeout|Connection terminated due to connection timeout|No answer within)/;
const cutOff = /^Connection terminated/;

/** What an error says about the database; null for an error that has nothing to do with it. */
export function databaseTrouble(error: unknown): DatabaseTrouble | null {
	for (const link of chainOf(error)) {
		const kind = kindOf(link);
		if (kind) return { kind, passes: passing.has(kind), detail: detailOf(link) };
	}

	return null;
}

type Link = { code: string; message: string; name: string };

function kindOf({ code, message, name }: Link): TroubleKind | null {
	if (name === "MigrationError") return "newer";
	if (name === "DatabaseFileGone") return "cannotOpen";
	for (const [kind, known] of Object.entries(codes) as [TroubleKind, readonly string[]][])
		if (known.some((each) => code === each || (each.startsWith("SQLITE_") && code.startsWith(`${each}_`)))) return kind;

	return late.test(message) ? "locked" : cutOff.test(message) ? "away" : null;
}

/** The error with all that it carries: causes, what a driver said inside of Prisma's error, each address that was tried. */
function* chainOf(error: unknown, depth = 0): Generator<Link> {
	if (typeof error !== "object" || error === null || depth > 6) return;
	const { code, originalCode, message, originalMessage, name, cause, errors, meta } = error as Record<string, unknown>;
	const inner = (meta as Record<string, unknown> | undefined)?.driverAdapterError;
	for (const each of [inner, cause, ...(Array.isArray(errors) ? errors : [])]) yield* chainOf(each, depth + 1);
	yield { code: String(originalCode ?? code ?? ""), message: String(originalMessage ?? message ?? ""), name: String(name ?? "") };
}

function detailOf({ code, message, name }: Link): string {
	if (name === "MigrationError") return message;

	return [code, message].filter(Boolean).join(": ") || name;
}

/** How messages name a database: a path, or a name and a server, without the password. */
export function databaseNameOf(databaseUrl: string): string {
	if (dialectOf(databaseUrl) === "sqlite") return databaseUrl.slice("file:".length);
	const { pathname, host } = new URL(databaseUrl);

	return `${pathname.slice(1)} on ${host}`;
}

/** What is the matter and what to do, for whoever runs the paper. */
export function troubleWords({ kind, detail }: DatabaseTrouble, databaseUrl: string): string {
	if (kind === "newer") return detail;
	const name = databaseNameOf(databaseUrl);
	const isFile = dialectOf(databaseUrl) === "sqlite";
	const [what, remedy] = {
		away: [`PostgreSQL cannot be reached (${name})`, "Start it, or correct DATABASE_URL."],
		starting: [`PostgreSQL is starting or closing (${name})`, "Start Bureau again when it is ready."],
		tooManyConnections: [
			`PostgreSQL lets no more connections in (${name})`,
			"Close programs that use it, raise its max_connections, or set DATABASE_POOL_SIZE lower in each Bureau.",
		],
		locked: isFile
			? [`Another program has locked the database ${name}`, "Close it: a backup, a database browser, or another Bureau."]
			: [`The database does not answer in time (${name})`, "Another session may hold a lock, or the machine is too busy."],
		password: [`PostgreSQL does not accept the user or the password (${name})`, "Correct DATABASE_URL."],
		noSuchDatabase: [`PostgreSQL has no such database (${name})`, "Create it, or correct DATABASE_URL."],
		rights: [`Bureau may not use the database ${name}`, "Give its user the rights to read, write and make tables or files there."],
		diskFull: [
			`The disk of the database ${name} is full`,
			"Make room: until then nothing can be saved. Readers still get the pages that are in memory.",
		],
		damaged: [
			`The database ${name} is damaged, or is no database`,
			"Keep the file as it is, put back your backup in its place, and start again. npm run bureau -- doctor examines it.",
		],
		readOnly: [
			`The database ${name} can only be read`,
			isFile ? "Make the file and its folder writable, or mount the disk for writing." : "Set DATABASE_URL to the primary server.",
		],
		cannotOpen: [`The database file ${name} cannot be opened`, "See that its folder is mounted, and that this user may read and write it."],
		disk: [
			`The disk of the database ${name} does not read or write`,
			"Look at the system's log for errors of the disk, and secure your backup.",
		],
	}[kind];

	return `${what}. ${remedy} It said: ${detail}`;
}
