/** Ids that a query put together into one text, with spaces between; none where there was nothing to put together. */
export function readIds(together: string | null): number[] {
	return together === null ? [] : together.split(" ").map(Number);
}
