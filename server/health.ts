import type { ServerResponse } from "node:http";
import { db } from "#lib/db/client.ts";
import { pendingMigrations } from "#lib/db/migrate.ts";
import { settings } from "#lib/settings.ts";

/** `/healthz`: this process answers. `/readyz`: it can serve, for the database answers and has the shape it needs. */
export async function serveHealth(path: string, response: ServerResponse): Promise<void> {
	const trouble = path === "/healthz" ? null : await troubleOf();
	response.writeHead(trouble === null ? 200 : 503, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
	response.end(`${JSON.stringify(trouble === null ? { status: "ok" } : { status: "unavailable", reason: trouble })}\n`);
}

async function troubleOf(): Promise<string | null> {
	try {
		await db().section.count();
		const pending = await pendingMigrations(settings().databaseUrl);
		return pending.length === 0 ? null : `Migrations wait to be applied: ${pending.join(", ")}.`;
	} catch {
		return "The database does not answer.";
	}
}
