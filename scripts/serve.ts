import { join } from "node:path";
import process from "node:process";
import { closeDb } from "#lib/db/client.ts";
import { settings } from "#lib/settings.ts";
import { firstAccountLink } from "#lib/users/first-account.ts";
import { logConsole } from "#server/console-log.ts";
import { log } from "#server/log.ts";
import { type RunningServer, startServer } from "#server/start.ts";
import { startWorkers, WorkerFailed } from "#server/workers/primary.ts";
import { box } from "./box.ts";
import { closingSignals } from "./closing.ts";
import type { RunningInstance } from "./instance.ts";
import { keepCompiledNow } from "./launcher/compiled.mjs";
import { Refusal } from "./launcher/refusal.mjs";
import { whenOrphaned } from "./launcher/run.mjs";
import { portWords } from "./prepare.ts";
import { whenDatabaseAnswers } from "./wait-for-database.ts";

/** Opens the paper, says where, and stays until told to leave. */
export async function serve({ dev, instance }: { dev: boolean; instance: RunningInstance }): Promise<void> {
	const { port, host, workers } = settings();
	if (!dev) logConsole(log());
	const opening =
		workers > 1 && !dev ? startWorkers({ file: join(import.meta.dirname, "worker.mjs"), count: workers }) : startServer({ dev });
	const server = await opening.catch((error: NodeJS.ErrnoException) => {
		if (error.syscall === "listen") throw new Refusal(portWords(error.code ?? "", port, host));
		throw error instanceof WorkerFailed ? new Refusal(`A server process could not start. ${error.message}`) : error;
	});

	const close = async () => {
		await server.close();
		await instance.leave();
		await closeDb();
	};
	leaveWhenTold({ announceClosing: () => server.announceClosing(), close });
	say(box(await lines(`http://${host === "0.0.0.0" || host === "::" ? "localhost" : host}:${server.port}`)));
	keepCompiledNow();
}

/** Tells whoever started the command; the console belongs to the log. */
function say(words: string): void {
	process.stdout.write(`${words}\n`);
}

async function lines(address: string): Promise<string[]> {
	const { siteUrl, databaseUrl } = settings();
	const link = await whenDatabaseAnswers(() => firstAccountLink(), { databaseUrl });
	const told = ["Bureau is open.", "", `The site      ${address}`, `The newsroom  ${address}/admin`];
	if (siteUrl !== address) told.push(`To readers    ${siteUrl}`);
	if (link !== null) told.push("", "Make the first account here, within a day:", link);

	return [...told, "", "Ctrl-C closes it."];
}

/** On a terminal nobody stands in front of the server: it closes without a delay. */
function leaveWhenTold(server: Pick<RunningServer, "announceClosing" | "close">): void {
	const told = closingSignals({
		announce: () => server.announceClosing(),
		close: () => server.close(),
		delay: process.stdout.isTTY ? 0 : settings().closingDelay,
		exit: (code) => process.exit(code),
		say: (words) => say(`\n${words}`),
	});
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, told);
	whenOrphaned(told);
}
