/** Over how many hours readers are shown what is most read: a day and a week. */
export const windows = [24, 168] as const;
export type Window = (typeof windows)[number];

/** Longest ranking that is kept for each window. */
export const longestRanking = 50;

/** An hour that is over keeps so many stories: what nobody read then will not be the week's most read. */
export const keptOfAnHour = 500;

const hour = 60 * 60 * 1000;

/** The beginning of the hour that a moment is in, UTC. */
export function hourOf(moment: Date): Date {
	return new Date(Math.floor(moment.getTime() / hour) * hour);
}

/** The beginning of the hour so many hours before this one. */
export function hoursBefore(now: Date, hours: number): Date {
	return new Date(hourOf(now).getTime() - hours * hour);
}
