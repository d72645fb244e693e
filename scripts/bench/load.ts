import { spawnSync } from "node:child_process";
import { runAutocannon } from "./load-autocannon.ts";
import { runWrk } from "./load-wrk.ts";
import type { Load } from "./loaded.ts";

/** Who loads, and how it is called in the report. */
export type Loader = { words: string; run: (url: string, seconds: number) => Promise<Load> };

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
