import { machineTime, shortTime, storyTime } from "#lib/site/format.ts";
import type { Site } from "#lib/site/site.ts";

/** A time in full, with its zone, as a story's own page gives it. Its own direction keeps its parts in order within other text. */
export function Moment({ at, site }: { at: Date; site: Site }) {
	const { text, zone } = storyTime(at, site);

	return (
		<time dateTime={machineTime(at, site)} dir={site.direction}>
			{text} {zone}
		</time>
	);
}

/** A time as short as the page's day allows. */
export function ShortMoment({ at, site, edition }: { at: Date; site: Site; edition?: Date | undefined }) {
	return (
		<time dateTime={machineTime(at, site)} dir={site.direction}>
			{shortTime(at, site, edition)}
		</time>
	);
}
