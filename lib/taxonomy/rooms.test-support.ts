import type { Tag } from "#lib/changes/tags.ts";
import type { Db } from "#lib/db/client.ts";
import type { Actor, Role } from "#lib/users/role.ts";

/** Somebody with this role, who signed in from nowhere. */
export function someone(role: Role): Actor {
	return { id: null, name: `Some ${role}`, role, ip: "192.0.2.7" };
}

export const noon = new Date("2026-03-01T12:00:00Z");
export const minutesLater = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

/** The value of a command that must not be refused. */
export function must<Value>(result: { ok: true; value: Value } | { ok: false; reason: unknown }): Value {
	if (!result.ok) throw new Error(JSON.stringify(result.reason));

	return result.value;
}

/** What caches were told to forget by one change. */
export async function tagsOfChange(db: Db, change: number | null): Promise<Tag[]> {
	const row = await db.change.findFirstOrThrow({ where: { id: change ?? -1 } });

	return JSON.parse(row.tags);
}

/** Everything that a refused command must leave as it was. */
export async function traces(db: Db): Promise<unknown> {
	return {
		sections: await db.section.findMany({ orderBy: { id: "asc" } }),
		topics: await db.topic.findMany({ orderBy: { id: "asc" } }),
		contributors: await db.contributor.findMany({ orderBy: { id: "asc" } }),
		settings: await db.setting.findMany({ orderBy: { key: "asc" } }),
		redirects: await db.redirect.findMany({ orderBy: { id: "asc" } }),
		audit: await db.auditEntry.count(),
		changes: await db.change.count(),
	};
}
