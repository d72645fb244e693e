import { stop } from "esbuild";

/** What readers' scripts are written for: the JavaScript that browsers of 2020 know. Older ones show the page without them. */
export const readerTarget = "es2020";

let turn: Promise<unknown> = Promise.resolve();

/** Does some work with esbuild, after what others do with it. It has a process of its own, which nobody needs afterwards. */
export function withEsbuild<Value>(work: () => Promise<Value>): Promise<Value> {
	const mine = turn.then(work).finally(stop);
	turn = mine.catch(() => {}); // whoever asked is told

	return mine;
}
