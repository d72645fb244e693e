import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { browsersAccept } from "./ask.ts";
import { connections, type Load } from "./loaded.ts";

const run = promisify(execFile);

/** Loads an address with wrk: two threads, every connection kept open. */
export async function runWrk(url: string, seconds: number): Promise<Load> {
	const args = [
		"-t2",
		`-c${connections}`,
		`-d${seconds}s`,
		"--timeout",
		"20s",
		"--latency",
		"-H",
		`Accept-Encoding: ${browsersAccept}`,
		url,
	];
	const { stdout } = await run("wrk", args, { encoding: "utf8" });

	return readWrk(stdout);
}

/** Reads what wrk prints. Throws where it is not what wrk 4 prints. */
export function readWrk(printed: string): Load {
	const number = (pattern: RegExp) => Number(printed.match(pattern)?.[1]);
	const requests = number(/(\d+) requests in/);
	const perSecond = number(/Requests\/sec:\s+([\d.]+)/);
	if (Number.isNaN(requests) || Number.isNaN(perSecond)) throw new Error(`wrk printed something else:\n${printed}`);

	const socketErrors = printed.match(/Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/)?.slice(1) ?? [];
	const bad = Number(printed.match(/Non-2xx or 3xx responses: (\d+)/)?.[1] ?? 0);
	return {
		requests,
		perSecond,
		p50: latency(printed, "50"),
		p99: latency(printed, "99"),
		failed: socketErrors.reduce((sum, count) => sum + Number(count), bad),
	};
}

const units: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

function latency(printed: string, percent: string): number {
	const [, value, unit = ""] = printed.match(new RegExp(`^\\s+${percent}%\\s+([\\d.]+)(us|ms|s|m)$`, "m")) ?? [];

	return Number(value) * (units[unit] ?? Number.NaN);
}
