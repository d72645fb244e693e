import { spawnSync } from "node:child_process";
import { runAutocannon } from "./load-autocannon.ts";
import { runWrk } from "./load-wrk.ts";

/** What came of a while of load. Latencies in milliseconds. `failed` are requests without a good answer. */
export type Load = { requests: number; perSecond: number; p50: number; p99: number; failed: number };

/** Who loads, and how it is called in the report. */
export type Loader = { words: string; run: (url: string, seconds: number) => Promise<Load> };

/** Connections that are held open at once. */
export const connections = 64;

/** wrk where it is installed, for it costs the machine less; autocannon from npm elsewhere. */
export function findLoader(): Loader {
	const version = programVersion("wrk", ["-v"]);
	if (version !== null) return { words: `wrk (${version.match(/wrk \S+/)?.[0] ?? "wrk"}), 2 threads`, run: runWrk };

	return { words: "autocannon, in a process of its own", run: runAutocannon };
}

/** What a program says of its version; null where it is not installed. Some end with an error although they said it. */
export function programVersion(program: string, args: string[]): string | null {
	const { error, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });

	return error ? null : stdout + stderr; // nginx says it where others complain
}
