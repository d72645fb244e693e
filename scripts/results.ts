import { z } from "zod";

/** What one runner of tests, or all of them, came to. */
export type Tally = { passed: number; failed: number };

const vitestReport = z.object({
	numPassedTests: z.number(),
	numFailedTests: z.number(),
	testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

const playwrightReport = z.object({
	stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
	errors: z.array(z.unknown()).default([]),
});

/** What vitest's JSON report counts. A file that broke before its first test counts as one failure. */
export function tallyVitest(report: unknown): Tally {
	const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(report);
	const broken = testResults.filter((file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"));

	return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** What Playwright's JSON report counts. A test that passed only at another try has failed. */
export function tallyPlaywright(report: unknown): Tally {
	const { stats, errors } = playwrightReport.parse(report);

	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** The runner's own account against its exit code: one that crashed or found nothing has failed at least once. */
export function judge(tally: Tally | null, exitCode: number): Tally {
	if (tally === null) return { passed: 0, failed: 1 };
	if (tally.failed === 0 && (exitCode !== 0 || tally.passed === 0)) return { passed: tally.passed, failed: 1 };

	return tally;
}

export function sum(tallies: Tally[]): Tally {
	return tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), { passed: 0, failed: 0 });
}
