import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { openDb } from "#lib/db/client.ts";
import { startServer, templateName } from "#lib/db/test-postgresql.ts";
import { freePort } from "../../e2e/support/paper.ts";
import type { Drill } from "./drill.ts";
import { startProgram } from "./program.ts";

/** How soon a change of another process must be seen, in milliseconds. */
const purgeTimeoutMs = 2000;
/** How soon the log must say that notices do not arrive, in milliseconds. */
const warningTimeoutMs = 10_000;

/** PostgreSQL behind PgBouncer in transaction mode, which loses notices: that is noticed, said once, and pages are purged soon all the same. */
export const pgbouncer: Drill = {
	name: "pgbouncer",
	title: "PostgreSQL behind PgBouncer in transaction mode",
	program: { command: "pgbouncer", debianPackage: "pgbouncer" },
	async run({ folder, open, after }) {
		const { server, stop } = await startServer();
		after(stop);
		const port = await freePort();
		after(await startProgram("pgbouncer", [...asAnother(), configuration(folder, server, port)], port));
		const through = new URL(`${server}/${templateName}`);
		through.port = String(port);
		const paper = await open({ DATABASE_URL: through.href });

		const warnings = () => paper.log().filter((line) => line.includes('"level":40') && line.includes("PgBouncer")).length;
		const deadline = performance.now() + warningTimeoutMs;
		while (warnings() === 0 && performance.now() < deadline) await pause(100);
		const other = openDb(`${server}/${templateName}`);
		const before = await (await fetch(paper.url)).text();
		const value = JSON.stringify({ name: "The Renamed Paper" });
		await other.$transaction(async (tx) => {
			await tx.setting.upsert({ where: { key: "site" }, create: { key: "site", value }, update: { value } });
			await announce(tx, "site.saved", [tags.site()], new Date());
		});
		const begun = performance.now();
		let seen = false;
		while (!seen && performance.now() - begun < purgeTimeoutMs) {
			seen = (await (await fetch(paper.url)).text()) !== before;
			await pause(20);
		}
		await other.$disconnect();
		const said = warnings();

		return [
			{ what: `${said} warning says that notices do not arrive`, right: said === 1 },
			{
				what: `a change of another process was ${seen ? `seen after ${Math.round(performance.now() - begun)} ms` : "not seen"}`,
				right: seen,
			},
		];
	},
};

/** PgBouncer refuses to run as root. */
function asAnother(): string[] {
	return process.getuid?.() === 0 ? ["-u", "nobody"] : [];
}

function configuration(folder: string, server: string, port: number): string {
	const { hostname, port: database, username, password } = new URL(server);
	const file = join(folder, "pgbouncer.ini");
	const users = join(folder, "pgbouncer-users.txt");
	chmodSync(folder, 0o755);
	writeFileSync(users, `"${username}" "${password}"\n`);
	writeFileSync(
		file,
		`[databases]
* = host=${hostname} port=${database}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
auth_type = plain
auth_file = ${users}
pool_mode = transaction
unix_socket_dir =
ignore_startup_parameters = extra_float_digits,statement_timeout
`,
	);

	return file;
}
