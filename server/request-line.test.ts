import pino from "pino";
import { expect, test } from "vitest";
import { requestLine } from "./request-line.ts";

const answered = { id: "a-1", method: "GET", status: 200, address: "192.0.2.7", cache: "hit", bytes: 5 } as const;

test.each(["/", "/world/a-story", '/search?q="%20\\u0007', "/\u007f\u0001é\ud800"])(
	"the line of %j is the one that the log would write",
	(url) => {
		const written: string[] = [];
		const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, { write: (line) => written.push(line) });
		log.info({ requestId: "a-1", method: "GET", url, status: 200, ms: 0, bytes: 5, cache: "hit", ip: "192.0.2.7" }, "request");

		const line = requestLine({ ...answered, now: Date.now(), url, begun: performance.now() });
		const parts = (text: string) => Object.entries(JSON.parse(text)).filter(([name]) => name !== "time" && name !== "ms");
		expect(parts(line)).toEqual(parts(written[0] ?? ""));
		expect(line.endsWith("}\n")).toBe(true);
		expect(line.indexOf("\n")).toBe(line.length - 1);
	},
);

test("it tells the time to the millisecond, across seconds and back", () => {
	const times = ["2026-03-01T12:00:00.007Z", "2026-03-01T12:00:00.999Z", "2026-03-01T12:00:01.000Z", "2026-02-28T23:59:59.120Z"];
	const told = times.map((time) => JSON.parse(requestLine({ ...answered, now: Date.parse(time), url: "/", begun: 0 })).time);

	expect(told).toEqual(times);
});

test("it tells how long the answer took, in milliseconds", () => {
	const { ms } = JSON.parse(requestLine({ ...answered, now: 0, url: "/", begun: performance.now() - 1234 }));

	expect(ms).toBeGreaterThanOrEqual(1234);
	expect(String(ms)).toMatch(/^\d+(\.\d)?$/);
});

test("what is no page says so, and where a page came from", () => {
	const cacheOf = (cache: "miss" | "stale" | null) => JSON.parse(requestLine({ ...answered, cache, now: 0, url: "/", begun: 0 })).cache;

	expect([cacheOf("miss"), cacheOf("stale"), cacheOf(null)]).toEqual(["miss", "stale", null]);
});
