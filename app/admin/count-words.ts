import type { TimeStyle } from "#components/ui/time-words.ts";
import { number } from "#lib/site/format.ts";

/** "No stories", "1 story", "1,234 stories". */
export function countWords(count: number, one: string, many: string, style: TimeStyle): string {
	if (count === 0) return `No ${many}`;

	return `${number(count, style)} ${count === 1 ? one : many}`;
}
