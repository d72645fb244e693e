import type { IncomingMessage, ServerResponse } from "node:http";
import { db, dialect } from "#lib/db/client.ts";
import { selectApplied } from "#lib/db/migrate.ts";
import { type Migration, migrationsOf, stepsAfter } from "#lib/db/migrations.ts";
import { databaseTrouble } from "#lib/db/trouble.ts";
import { writeTrouble } from "#lib/db/writable.ts";
import { Readiness, type Unready } from "./readiness.ts";

type Asked = {
	databaseUrl: string;
	dataDir: string;
	/** Waits until all that was changed before is purged here. Throws where the change feed cannot be read. */
	catchUp: () => Promise<void>;
};

/**
 * `/healthz`: this process answers. `/readyz`: it can serve, for the database answers, can be written and has the shape it needs, and what was
 * changed before the question is purged here, whoever changed it. An answer may be a second old, unless the request says
 * `Cache-Control: no-cache`.
 */
export async function serveHealth(request: IncomingMessage, path: string, response: ServerResponse, readiness: Readiness): Promise<void> {
	const isFresh = /\bno-cache\b/i.test(request.headers["cache-control"] ?? "");
	const trouble = path === "/healthz" ? null : await readiness.trouble(isFresh);
	response.writeHead(trouble === null ? 200 : 503, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
	response.end(`${JSON.stringify(trouble === null ? { status: "ok" } : { status: "unavailable", ...trouble })}\n`);
}

/** Whether this process can serve, as `/readyz` tells it. */
export function readinessOf(asked: Asked): Readiness {
	return new Readiness(() => examine(asked));
}

async function examine({ databaseUrl, dataDir, catchUp }: Asked): Promise<Unready | null> {
	try {
		await db().section.count();
		const pending = await pendingSteps();
		if (pending.length > 0) return { code: "migrations", reason: `Migrations wait to be applied: ${pending.join(", ")}.` };
		const trouble = await writeTrouble(databaseUrl, dataDir);
		if (trouble) return unready(trouble);
		await catchUp();
		return null;
	} catch (error) {
		const trouble = databaseTrouble(error);
		if (trouble?.kind === "newer") return { code: "newer", reason: trouble.detail };

		return unready(trouble?.kind ?? "unknown");
	}
}

const known = new Map<string, Migration[]>();

/** Steps that this version needs and the database has not; asked through the connections that are open. Throws MigrationError. */
async function pendingSteps(): Promise<string[]> {
	const steps = known.get(dialect()) ?? migrationsOf(dialect());
	known.set(dialect(), steps);
	const applied = await db().$queryRawUnsafe<{ name: string; checksum: string }[]>(selectApplied);

	return stepsAfter(applied, steps).map(({ name }) => name);
}

function unready(code: Exclude<Unready["code"], "migrations" | "closing">): Unready {
	return { code, reason: reasons[code] };
}

const away = "The database does not answer.";
const reasons: Record<Exclude<Unready["code"], "migrations" | "closing">, string> = {
	newer: "A newer version of Bureau changed the database.",
	away,
	locked: away,
	unknown: away,
	starting: "The database is starting or closing.",
	tooManyConnections: "The database lets no more connections in.",
	password: "The database does not accept the user or the password.",
	noSuchDatabase: "The database does not exist.",
	rights: "The data folder or the database may not be written.",
	diskFull: "The disk is full: nothing can be saved.",
	damaged: "The database is damaged.",
	readOnly: "The data folder or the database can only be read: nothing can be saved.",
	cannotOpen: "The database file cannot be opened.",
	disk: "The disk does not read or write.",
};
