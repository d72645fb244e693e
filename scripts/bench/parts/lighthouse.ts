import lighthouse, { type Result } from "lighthouse";
import { freePort } from "../../../e2e/support/paper.ts";
import { ask } from "../ask.ts";
import { openBrowser } from "../browser.ts";
import type { Goal } from "../goal.ts";
import { openPaper } from "../paper.ts";
import type { Bench, Found, Part } from "../part.ts";
import { storyPath } from "../story-path.ts";
import { table } from "../table.ts";

/** What Lighthouse thinks of readers' pages on a phone. */
export const grades: Part = { name: "lighthouse", title: "Lighthouse, mobile", run };

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const pages = { front: "/", article: storyPath, section: "/world" };

/** How often each page is graded: the largest contentful paint moves by 150 ms from one time to the next. */
const times = 3;
/** The most that the largest contentful paint may take, in milliseconds. */
const paintGoal = 1200;

/** Scores of 0 to 100 in the order of the categories, what cost points, and the largest contentful paint in milliseconds. */
type Grade = { scores: number[]; lost: string[]; paint: number };
/** The first grade of a page, with the median of its paints. */
type Graded = Grade & { page: string };

async function run(bench: Bench): Promise<Found> {
	const paper = await openPaper(bench);
	const graded: Graded[] = [];
	try {
		for (const [page, path] of Object.entries(pages)) {
			bench.note(`grading the ${page}`);
			await ask(`${paper.url}${path}`);
			graded.push({ page, ...(await gradeOften(`${paper.url}${path}`)) });
		}
	} finally {
		await paper.close();
	}

	const rows = graded.map(({ page, scores, paint }) => [page, ...scores.map(String), seconds(paint)]);
	const lost = graded.flatMap(({ page, lost: audits }) => audits.map((audit) => `- ${page}: ${audit}`));
	const report = [
		table(["page", ...categories, "largest paint"], rows),
		"",
		lost.length === 0 ? "Nothing is lost." : `Lost:\n\n${lost.join("\n")}`,
	].join("\n");
	return { report, goals: graded.flatMap(goalsOf) };
}

function goalsOf({ page, scores, paint }: Graded): Goal[] {
	return [
		{ words: `100/100/100/100 for the ${page}`, met: scores.every((score) => score === 100), measured: scores.join("/") },
		{ words: `the largest paint of the ${page} within ${seconds(paintGoal)}`, met: paint <= paintGoal, measured: seconds(paint) },
	];
}

function seconds(milliseconds: number): string {
	return `${(milliseconds / 1000).toFixed(2)} s`;
}

async function gradeOften(url: string): Promise<Grade> {
	const first = await grade(url);
	const paints = [first.paint];
	while (paints.length < times) paints.push((await grade(url)).paint);
	paints.sort((one, other) => one - other);

	return { ...first, paint: paints[Math.floor(times / 2)] ?? first.paint };
}

async function grade(url: string): Promise<Grade> {
	const port = await freePort();
	const browser = await openBrowser(port);
	try {
		const result = await lighthouse(url, { port, output: "json", logLevel: "silent", onlyCategories: [...categories] });
		if (!result) throw new Error(`Lighthouse did not grade ${url}.`);
		const { runtimeError } = result.lhr;
		if (runtimeError) throw new Error(`Lighthouse could not grade ${url}: ${runtimeError.message}`);

		return {
			scores: categories.map((category) => Math.round((result.lhr.categories[category]?.score ?? 0) * 100)),
			lost: lostIn(result.lhr),
			paint: result.lhr.audits["largest-contentful-paint"]?.numericValue ?? Number.NaN,
		};
	} finally {
		await browser.close();
	}
}

/** Whatever counts and is not perfect. */
function lostIn(lhr: Result): string[] {
	return categories.flatMap((category) =>
		(lhr.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
			const audit = lhr.audits[id];
			if (!audit || weight === 0 || audit.score === null || audit.score >= 0.995) return [];
			return [`${category}, ${audit.title}: ${audit.displayValue ?? audit.score}`];
		}),
	);
}
