import { type Front, newestOf, storiesOf } from "#lib/fronts/front.ts";

/** The day that a front is of: its newest story's, so that a kept page never claims another. */
export function editionOf(front: Front): Date | undefined {
	return newestOf(storiesOf(front));
}
