/** A request that was answered. `now` is in milliseconds since the epoch, `begun` as performance.now() tells it. */
export type Answered = {
	now: number;
	id: string;
	method: string;
	url: string;
	status: number;
	begun: number;
	address: string;
	/** Where a page came from; null for what is no page. */
	cache: "hit" | "miss" | "stale" | null;
	/** What the body took. */
	bytes: number;
};

/** The log's line of a request, spelled as the log spells its others; by hand, as there are tens of thousands a second. */
export function requestLine({ now, id, method, url, status, begun, address, cache, bytes }: Answered): string {
	const ms = Math.round((performance.now() - begun) * 10) / 10;

	// An id has no letter that must be written otherwise, and none comes twice.
	return `{"level":30,"time":"${isoTime(now)}","requestId":"${id}","method":${quoted(method)},"url":${quoted(url)},"status":${status},"ms":${ms},"bytes":${bytes},"cache":${quotedOrNull(cache)},"ip":${quoted(address)},"msg":"request"}\n`;
}

function quotedOrNull(text: string | null): string {
	return text === null ? "null" : quoted(text);
}

const known = new Map<string, string>();
const mostKnown = 2000;
const longestKnown = 200;

/** As JSON.stringify: the same few methods, addresses and readers come again and again. */
function quoted(text: string): string {
	const before = known.get(text);
	if (before !== undefined) return before;

	const json = JSON.stringify(text);
	if (known.size >= mostKnown) known.clear();
	if (text.length <= longestKnown) known.set(text, json);
	return json;
}

let second = Number.NaN;
let untilSecond = "";

/** As Date.toISOString, which is asked once a second. */
function isoTime(now: number): string {
	const milliseconds = now % 1000;
	if (now - milliseconds !== second) {
		second = now - milliseconds;
		untilSecond = new Date(second).toISOString().slice(0, -4);
	}

	return `${untilSecond}${String(milliseconds).padStart(3, "0")}Z`;
}
