import pg from "pg";

/** A process can do with so many: one for a transaction, one for all else. */
export const smallestPool = 2;
const largestPool = 10;

/**
 * How many connections the pool of one process may keep: together, all processes of one Bureau take at most about a quarter of what the server
 * allows, with one more each for notices of changes, so that there is room for a second Bureau, a deploy and a backup.
 */
export function poolSizeFor(allowed: number, processes: number): number {
	return Math.min(largestPool, Math.max(smallestPool, Math.floor(allowed / 4 / processes) - 1));
}

// Less than the server's limit where the user or the database has a limit of its own; -1 is none.
const allowed = `
	SELECT LEAST(
		current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
			- COALESCE(current_setting('reserved_connections', true), '0')::int,
		(SELECT CASE WHEN rolconnlimit < 0 THEN NULL ELSE rolconnlimit END FROM pg_roles WHERE rolname = current_user),
		(SELECT CASE WHEN datconnlimit < 0 THEN NULL ELSE datconnlimit END FROM pg_database WHERE datname = current_database())
	) AS allowed`;

/** How many connections a PostgreSQL server allows this user on this database. Throws where it cannot be asked. */
export async function allowedConnections(databaseUrl: string): Promise<number> {
	const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000, query_timeout: 5000 });
	client.on("error", () => {}); // what is being asked fails with it
	await client.connect();
	try {
		return (await client.query<{ allowed: number }>(allowed)).rows[0]?.allowed ?? 0;
	} finally {
		await client.end();
	}
}
