import type { IncomingMessage } from "node:http";
import pino, { type DestinationStream, type Logger } from "pino";
import { settings } from "#lib/settings.ts";

let logger: Logger | null = null;
/** How long a line may wait to be written with others, in milliseconds. */
const flushEvery = 250;

/** This process's log: one JSON line for each event, on standard output. Lines are written together, and all of them before the process ends. */
export function log(): Logger {
	logger ??= makeLogger();

	return logger;
}

function makeLogger(): Logger {
	const destination = pino.destination({ dest: 1, sync: false, minLength: 8192 });
	setInterval(() => destination.flush(), flushEvery).unref();

	return pino({ level: settings().logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination as DestinationStream);
}

/** Notes a request that was answered: one line with its status and its time in milliseconds. */
export function logRequest(request: IncomingMessage, url: string, status: number, begun: number, address: string): void {
	if (!log().isLevelEnabled("info")) return;
	const ms = Math.round((performance.now() - begun) * 10) / 10;
	log().info({ method: request.method, url: withoutSecrets(url), status, ms, ip: address }, "request");
}

/** One-time links are as good as passwords: their tokens stay out of the log. */
export function withoutSecrets(url: string): string {
	if (!url.startsWith("/admin/") && !url.includes("?")) return url;

	return url.replace(/^(\/admin\/(?:welcome|join|password|reset)[a-z-]*\/)[^/?]+/, "$1…").replace(/([?&](?:token|key)=)[^&]+/g, "$1…");
}
