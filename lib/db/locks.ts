import pg from "pg";
import { dialectOf } from "./client.ts";

type Lock = { pid: number; program: string; user: string; address: string | null; seconds: number; tables: string };

const locks = `
	SELECT a.pid, a.application_name AS program, a.usename AS user, host(a.client_addr) AS address,
		COALESCE(extract(epoch FROM clock_timestamp() - a.xact_start), 0)::int AS seconds, string_agg(DISTINCT c.relname, ', ') AS tables
	FROM pg_locks l JOIN pg_class c ON c.oid = l.relation JOIN pg_stat_activity a ON a.pid = l.pid
	WHERE l.granted AND l.mode IN ('AccessExclusiveLock', 'ExclusiveLock', 'ShareRowExclusiveLock') AND c.relkind = 'r' AND a.pid <> pg_backend_pid()
		AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
	GROUP BY a.pid, a.application_name, a.usename, a.client_addr, a.xact_start ORDER BY seconds DESC LIMIT 3`;

/** A sentence for each session that has locked tables of a PostgreSQL database, the longest first. Never throws: it only explains another error. */
export async function lockWords(databaseUrl: string): Promise<string[]> {
	if (dialectOf(databaseUrl) === "sqlite") return [];
	const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 2000, query_timeout: 2000 });
	client.on("error", () => {}); // the other error is the one to be told
	try {
		await client.connect();
		const { rows } = await client.query<Lock>(locks);
		return rows.map(
			({ pid, program, user, address, seconds, tables }) =>
				`Session ${pid} (${[program, `user ${user}`, address].filter(Boolean).join(", ")}) has locked ${tables} for ${seconds} s. SELECT pg_terminate_backend(${pid}) ends it.`,
		);
	} catch {
		return [];
	} finally {
		await client.end().catch(() => {});
	}
}
