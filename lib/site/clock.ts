import { Temporal } from "temporal-polyfill";

/**
 * The moment that a clock in a place shows as "2026-03-01T12:00"; null for what is no such time. An hour that the clocks skip is the one
 * after it, one that they repeat its first.
 */
export function momentOnClock(shown: string, timeZone: string): Date | null {
	if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(shown)) return null;
	try {
		const local = Temporal.PlainDateTime.from(shown, { overflow: "reject" });
		return new Date(local.toZonedDateTime(timeZone, { disambiguation: "compatible" }).epochMilliseconds);
	} catch {
		return null; // such as the 31st of June
	}
}
