import { execFile } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { z } from "zod";
import { root } from "../root.ts";
import { browsersAccept } from "./ask.ts";
import { connections, type Load } from "./loaded.ts";

const run = promisify(execFile);
const program = join(root, "node_modules", "autocannon", "autocannon.js");

const result = z.object({
	requests: z.object({ total: z.number(), average: z.number() }),
	latency: z.object({ p50: z.number(), p99: z.number() }),
	errors: z.number(),
	timeouts: z.number(),
	non2xx: z.number(),
});

/** Loads an address with autocannon, in a process of its own. */
export async function runAutocannon(url: string, seconds: number): Promise<Load> {
	const args = [
		program,
		...["--json", "--connections", String(connections), "--duration", String(seconds), "--timeout", "20"],
		...["--headers", `accept-encoding=${browsersAccept}`, url],
	];
	const { stdout } = await run(process.execPath, args, { encoding: "utf8", maxBuffer: 10_000_000 });

	const { requests, latency, errors, timeouts, non2xx } = result.parse(JSON.parse(stdout));
	return { requests: requests.total, perSecond: requests.average, ...latency, failed: errors + timeouts + non2xx };
}
