import { EventEmitter } from "node:events";
import pino from "pino";
import { expect, test } from "vitest";
import { logConsole } from "./console-log.ts";

function gather() {
	const written: string[] = [];
	const log = pino({ base: null, level: "debug" }, { write: (line) => written.push(line) });
	const target = { console: { ...console }, process: new EventEmitter() as never };
	const stop = logConsole(log, target);

	return {
		target: target as { console: Console; process: EventEmitter },
		stop,
		lines: () => written.map((line) => JSON.parse(line)),
		written,
	};
}

test("what a library prints, with its colours and over several lines, is one line of JSON each", () => {
	const { target, lines, written } = gather();
	target.console.log("\u001b[31mNext\u001b[39m %s\nsecond line", "ready");
	target.console.warn("low on", { disk: 3 });
	target.console.log("");

	expect(lines()).toMatchObject([
		{ level: 30, msg: "Next ready\nsecond line" },
		{ level: 40, msg: "low on { disk: 3 }" },
	]);
	for (const line of written) expect(line.indexOf("\n")).toBe(line.length - 1);
});

test("an error keeps its stack and what was said of it", () => {
	const { target, lines } = gather();
	const error = Object.assign(new Error("no such table"), { digest: "12" });
	target.console.error(" ⨯ ", error);
	target.console.error("The page failed:", error);

	expect(lines()).toMatchObject([
		{
			level: 50,
			msg: "no such table",
			err: { message: "no such table", digest: "12", stack: expect.stringContaining("console-log.test") },
		},
		{ level: 50, msg: "The page failed:", err: { message: "no such table" } },
	]);
});

test("a warning of Node's is a line of the log, and is printed by nobody else", () => {
	const { target, lines, stop } = gather();
	target.process.emit("warning", Object.assign(new Error("client.query() is deprecated"), { name: "DeprecationWarning" }));
	expect(lines()).toMatchObject([{ level: 40, msg: "client.query() is deprecated", err: { type: "Error" } }]);

	stop();
	target.process.emit("warning", new Error("another"));
	expect(lines()).toHaveLength(1);
});
