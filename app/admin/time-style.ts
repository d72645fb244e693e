import { cache } from "react";
import type { TimeStyle } from "#components/ui/time-words.ts";
import { newsroomStyle } from "#lib/site/newsroom.ts";
import { getSite } from "#lib/site/queries.ts";

/** The paper as the newsroom knows it; asked once for each page. */
export const getOwnSite = cache(getSite);

/** How the newsroom writes times. */
export async function timeStyle(): Promise<TimeStyle> {
	return newsroomStyle(await getOwnSite());
}
