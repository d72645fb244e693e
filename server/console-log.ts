import nodeProcess from "node:process";
import { format, stripVTControlCharacters } from "node:util";
import type { Logger } from "pino";

const levels = { debug: "debug", error: "error", info: "info", log: "info", trace: "debug", warn: "warn" } as const;
type Method = keyof typeof levels;

type Target = {
	console: Pick<Console, Method>;
	process: Pick<NodeJS.Process, "on" | "off" | "removeAllListeners">;
};

/**
 * From here on, what libraries print and Node's own warnings are lines of the log, one for each: no colours, stacks and all in `err`. Gives
 * back what was there before when it is called.
 */
export function logConsole(log: Logger, target: Target = { console, process: nodeProcess }): () => void {
	const before = { ...target.console };
	for (const method of Object.keys(levels) as Method[]) target.console[method] = (...args: unknown[]) => write(log, levels[method], args);

	const warn = (warning: Error) => log.warn({ err: warning }, warning.message);
	target.process.removeAllListeners("warning"); // Node's own prints them
	target.process.on("warning", warn);

	return () => {
		Object.assign(target.console, before);
		target.process.off("warning", warn);
	};
}

function write(log: Logger, level: (typeof levels)[Method], args: unknown[]): void {
	const err = args.find((arg) => arg instanceof Error);
	const words = stripVTControlCharacters(format(...args.filter((arg) => arg !== err))).trim();
	if (err !== undefined) log[level]({ err }, words === "" || words === "⨯" ? err.message : words);
	else if (words !== "") log[level](words);
}
