import process from "node:process";

/** As Node has it. Read before the framework, which is imported after this. */
const own = process.nextTick;

/**
 * Gives Node its own `process.nextTick` back. The framework wraps it to order what it renders in advance at build time; here nothing is, and
 * each answer passes through it several times.
 */
export function restoreTicks(): void {
	process.nextTick = own;
}
