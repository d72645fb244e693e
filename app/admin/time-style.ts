import type { TimeStyle } from "#components/ui/time-words.ts";

/** How the newsroom writes times: as the paper does. */
export async function timeStyle(): Promise<TimeStyle> {
	return { locale: "en-GB", timeZone: "UTC" };
}
