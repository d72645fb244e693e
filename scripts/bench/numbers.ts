/** The middle of some numbers; of an even count the mean of both middles. NaN for none. */
export function median(values: readonly number[]): number {
	return percentile(values, 50);
}

/** The value below which so many percent of some numbers lie, between neighbours by their distance. NaN for none. */
export function percentile(values: readonly number[], percent: number): number {
	const sorted = [...values].sort((one, other) => one - other);
	const at = ((sorted.length - 1) * percent) / 100;
	const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];

	return low + (high - low) * (at - Math.floor(at));
}

/** A number with three digits that count, and commas: 41,300; 0.83; 7.25. */
export function figure(value: number): string {
	if (!Number.isFinite(value)) return "–";

	return Number(value.toPrecision(3)).toLocaleString("en", { maximumFractionDigits: 2 });
}

/** Milliseconds with their unit. */
export function milliseconds(value: number): string {
	return Number.isFinite(value) ? `${figure(value)} ms` : "–";
}

/** Bytes as kilobytes (1,000) with their unit. */
export function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Bytes as megabytes (1,000,000) with their unit. */
export function megabytes(bytes: number): string {
	return `${Math.round(bytes / 1e6)} MB`;
}
