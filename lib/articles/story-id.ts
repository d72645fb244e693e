const largest = 2 ** 31 - 1;

/** The story's id that an address names; null for what can be none. */
export function readStoryId(written: string): number | null {
	const id = /^[1-9]\d{0,9}$/.test(written) ? Number(written) : Number.NaN;

	return id <= largest ? id : null;
}
