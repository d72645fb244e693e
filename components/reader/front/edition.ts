import { type Front, storiesOf } from "#lib/fronts/front.ts";

/** The day that a front is of: its newest story's, so that a kept page never claims another. */
export function editionOf(front: Front): Date | undefined {
	const times = storiesOf(front).map(({ firstPublishedAt }) => firstPublishedAt.getTime());

	return times.length === 0 ? undefined : new Date(Math.max(...times));
}
