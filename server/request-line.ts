/** A request that was answered. `now` is in milliseconds since the epoch, `begun` as performance.now() tells it. */
type Answered = { now: number; method: string; url: string; status: number; begun: number; address: string };

/** The log's line of a request, spelled as the log spells its others; by hand, as there are tens of thousands a second. */
export function requestLine({ now, method, url, status, begun, address }: Answered): string {
	const ms = Math.round((performance.now() - begun) * 10) / 10;

	return `{"level":30,"time":"${isoTime(now)}","method":${quoted(method)},"url":${quoted(url)},"status":${status},"ms":${ms},"ip":${quoted(address)},"msg":"request"}\n`;
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
