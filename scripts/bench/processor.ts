import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Ticks a second in which Linux counts processors' time for programs, the same on every machine. */
const ticks = 100;

type Counted = { parent: number; spent: number };

/** Seconds of processor time that a process and all its children have used; null where the system does not tell (only Linux does). */
export function processorSeconds(pid: number): number | null {
	if (!existsSync("/proc/self/stat")) return null;

	return familyOf(pid).reduce((sum, each) => sum + (count(each)?.spent ?? 0), 0) / ticks;
}

/** Bytes of memory that a process and all its children hold; null where the system does not tell. */
export function memoryBytes(pid: number): number | null {
	if (!existsSync("/proc/self/status")) return null;

	return familyOf(pid).reduce((sum, each) => sum + residentBytes(each), 0);
}

/** A process and all that it started, and so on. */
export function familyOf(pid: number): number[] {
	const all = readdirSync("/proc")
		.map(Number)
		.filter((each) => each > 0);
	const children = all.filter((each) => count(each)?.parent === pid);

	return [pid, ...children.flatMap(familyOf)];
}

function count(pid: number): Counted | null {
	const text = read(pid, "stat");
	if (text === null) return null;
	// The name may hold anything: the fields are counted from its end.
	const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");

	return { parent: Number(fields[1]), spent: Number(fields[11]) + Number(fields[12]) };
}

function residentBytes(pid: number): number {
	return Number(read(pid, "status")?.match(/^VmRSS:\s+(\d+) kB$/m)?.[1] ?? 0) * 1024;
}

function read(pid: number, file: string): string | null {
	try {
		return readFileSync(join("/proc", String(pid), file), "utf8");
	} catch {
		return null; // it has ended meanwhile
	}
}
