import pino, { type Logger } from "pino";
import { settings } from "#lib/settings.ts";

let logger: Logger | null = null;

/** This process's log: one JSON line for each event, on standard output. */
export function log(): Logger {
	logger ??= pino({ level: settings().logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });

	return logger;
}
