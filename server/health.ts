import type { IncomingMessage, ServerResponse } from "node:http";
import { db } from "#lib/db/client.ts";
import { pendingMigrations } from "#lib/db/migrate.ts";
import { Readiness } from "./readiness.ts";

type Asked = {
	databaseUrl: string;
	/** Waits until all that was changed before is purged here. Throws where the change feed cannot be read. */
	catchUp: () => Promise<void>;
};

/**
 * `/healthz`: this process answers. `/readyz`: it can serve, for the database answers and has the shape it needs, and what was changed before
 * the question is purged here, whoever changed it. An answer may be a second old, unless the request says `Cache-Control: no-cache`.
 */
export async function serveHealth(request: IncomingMessage, path: string, response: ServerResponse, readiness: Readiness): Promise<void> {
	const isFresh = /\bno-cache\b/i.test(request.headers["cache-control"] ?? "");
	const trouble = path === "/healthz" ? null : await readiness.trouble(isFresh);
	response.writeHead(trouble === null ? 200 : 503, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
	response.end(`${JSON.stringify(trouble === null ? { status: "ok" } : { status: "unavailable", reason: trouble })}\n`);
}

/** Whether this process can serve, as `/readyz` tells it. */
export function readinessOf(asked: Asked): Readiness {
	return new Readiness(() => troubleOf(asked));
}

async function troubleOf({ databaseUrl, catchUp }: Asked): Promise<string | null> {
	try {
		await db().section.count();
		const pending = await pendingMigrations(databaseUrl);
		if (pending.length > 0) return `Migrations wait to be applied: ${pending.join(", ")}.`;
		await catchUp();
		return null;
	} catch {
		return "The database does not answer.";
	}
}
