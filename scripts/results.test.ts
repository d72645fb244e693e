import { expect, test } from "vitest";
import { judge, sum, tallyPlaywright, tallyVitest } from "./results.ts";

const file = (status: string, ...tests: string[]) => ({ status, assertionResults: tests.map((each) => ({ status: each })) });

test("vitest's passes and failures are counted", () => {
	const report = {
		numPassedTests: 3,
		numFailedTests: 1,
		testResults: [file("passed", "passed", "passed"), file("failed", "passed", "failed")],
	};

	expect(tallyVitest(report)).toEqual({ passed: 3, failed: 1 });
});

test("a file that breaks before its first test is a failure", () => {
	const report = { numPassedTests: 1, numFailedTests: 0, testResults: [file("passed", "passed"), file("failed")] };

	expect(tallyVitest(report)).toEqual({ passed: 1, failed: 1 });
});

test("a browser's story that passed only at another try has failed", () => {
	expect(tallyPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 2 }, errors: [] })).toEqual({ passed: 4, failed: 3 });
});

test("an error outside every test is a failure", () => {
	expect(tallyPlaywright({ stats: { expected: 4, unexpected: 0, flaky: 0 }, errors: [{ message: "setup broke" }] })).toEqual({
		passed: 4,
		failed: 1,
	});
});

test("a runner that left no report has failed", () => {
	expect(judge(null, 0)).toEqual({ passed: 0, failed: 1 });
});

test("a runner that found no test has failed", () => {
	expect(judge({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
});

test("a runner that says all passed and still ends badly has failed", () => {
	expect(judge({ passed: 9, failed: 0 }, 1)).toEqual({ passed: 9, failed: 1 });
});

test("failures that are counted are not counted twice", () => {
	expect(judge({ passed: 9, failed: 2 }, 1)).toEqual({ passed: 9, failed: 2 });
});

test("runners add up", () => {
	expect(
		sum([
			{ passed: 1, failed: 2 },
			{ passed: 3, failed: 4 },
		]),
	).toEqual({ passed: 4, failed: 6 });
});
