import process from "node:process";
import pino, { type DestinationStream, type Logger } from "pino";
import { settings } from "#lib/settings.ts";
import { LogLines } from "./log-lines.ts";
import { currentRequestId } from "./request-id.ts";
import { type Answered, requestLine } from "./request-line.ts";

/** How long a line may wait to be written with others, in milliseconds. */
const passEvery = 250;
/** How many bytes of lines are written together at most. */
const room = 65_536;

type Log = { logger: Logger; lines: LogLines; tellsOfRequests: boolean };
let opened: Log | null = null;

/** This process's log: one JSON line for each event, on standard output. Lines are written together, and all of them before the process ends. */
export function log(): Logger {
	return open().logger;
}

/** Notes a request that was answered: one line with its id, its status, its time in milliseconds, its bytes and where a page came from. */
export function logRequest({ id, method, url, status, begun, address, cache, bytes }: Omit<Answered, "now">): void {
	const { tellsOfRequests, lines } = open();
	if (!tellsOfRequests) return;
	lines.write(requestLine({ now: Date.now(), id, method, url: withoutSecrets(url), status, begun, address, cache, bytes }));
}

/** One-time links are as good as passwords: their tokens stay out of the log. */
export function withoutSecrets(url: string): string {
	if (!url.startsWith("/admin/") && !url.includes("?")) return url;

	return url.replace(/^(\/admin\/(?:welcome|join|password|reset)[a-z-]*\/)[^/?]+/, "$1…").replace(/([?&](?:token|key)=)[^&]+/g, "$1…");
}

/** What every line says that is written while a request is answered. */
function ofTheRequest(): { requestId?: string } {
	const requestId = currentRequestId();

	return requestId === undefined ? {} : { requestId };
}

function open(): Log {
	opened ??= make();

	return opened;
}

function make(): Log {
	const out = pino.destination({ dest: 1, sync: false, contentMode: "buffer" });
	const write = out.write.bind(out) as (bytes: Buffer | string) => boolean; // in this mode it takes bytes
	const lines = new LogLines({ write }, room);
	setInterval(() => lines.pass(), passEvery).unref();
	// Before the destination's own last act.
	process.prependListener("exit", () => {
		lines.pass();
		out.flushSync();
	});

	const options = { level: settings().logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime, mixin: ofTheRequest };
	const logger = pino(options, lines as DestinationStream);
	return { logger, lines, tellsOfRequests: logger.isLevelEnabled("info") };
}
