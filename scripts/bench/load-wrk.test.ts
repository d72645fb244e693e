import { expect, test } from "vitest";
import { readWrk } from "./load-wrk.ts";

const printed = `Running 2s test @ http://127.0.0.1:3000/
  2 threads and 64 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     3.30ms    2.18ms  40.21ms   92.11%
    Req/Sec    10.44k     1.52k   13.20k    70.00%
  Latency Distribution
     50%  812.00us
     75%    3.52ms
     90%    4.77ms
     99%    1.02s
  41600 requests in 2.01s, 361.19MB read
  Socket errors: connect 1, read 2, write 0, timeout 3
  Non-2xx or 3xx responses: 4
Requests/sec:  20696.51
Transfer/sec:    179.70MB
`;

test("what wrk prints is read in milliseconds, and whatever went wrong is counted", () => {
	expect(readWrk(printed)).toEqual({ requests: 41_600, perSecond: 20_696.51, p50: 0.812, p99: 1020, failed: 10 });
});

test("where nothing went wrong nothing is counted", () => {
	const good = printed.replace(/^ {2}(?:Socket|Non).*\n/gm, "");

	expect(readWrk(good).failed).toBe(0);
});

test("words that wrk never printed are no result", () => {
	expect(() => readWrk("unable to connect to 127.0.0.1:3000 Connection refused")).toThrow("Connection refused");
});
