import { expect, test } from "vitest";
import { currentRequestId, forRequest, requestIdOf } from "./request-id.ts";

const from = (headers: Record<string, string>) => ({ headers });

test("a request has the id that the trusted proxy gave it; from anybody else it means nothing", () => {
	expect(requestIdOf(from({ "x-request-id": "edge-7" }), "x-request-id")).toBe("edge-7");
	expect(requestIdOf(from({ "x-amzn-trace-id": "Root=1-67891233-abcdef" }), "x-amzn-trace-id")).toBe("Root=1-67891233-abcdef");
	expect(requestIdOf(from({ "x-request-id": "edge-7" }), null)).not.toBe("edge-7");
});

test("what could not stand in a head or a log line is no id", () => {
	for (const bad of ["", 'a"b', "a\\b", "a b", "é", "a".repeat(129)])
		expect(requestIdOf(from({ "x-request-id": bad }), "x-request-id")).toMatch(/^[\w-]{8}-[0-9a-z]+$/);
});

test("no two requests have the same", () => {
	const ids = Array.from({ length: 1000 }, () => requestIdOf(from({}), null));

	expect(new Set(ids).size).toBe(1000);
});

test("the id is known to all that is done for the request, and to nothing else", async () => {
	const later = async () => {
		await Promise.resolve();
		return currentRequestId();
	};

	expect(await Promise.all([forRequest("a", later), forRequest("b", later), later()])).toEqual(["a", "b", undefined]);
});
