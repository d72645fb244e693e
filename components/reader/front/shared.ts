import type { Site } from "#lib/site/site.ts";

/** What every container of a front is told: the site, and the day that the front is of. */
export type Shared = { site: Site; edition: Date | undefined };

/** The class that hides what is not for phones; nothing for the rest. */
export function onPhones(isOnPhones: boolean, className = ""): string {
	return [className, isOnPhones ? "" : "wide-only"].filter(Boolean).join(" ");
}
