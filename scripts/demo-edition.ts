import { isEmptyPaper, makeDemo } from "#prisma/demo/make-demo.ts";
import { getProgress } from "#prisma/demo/queries.ts";
import { step } from "./launcher/progress.mjs";

/** Fills an empty paper with the demo edition. Answers whether it was empty. */
export async function fillIfEmpty(now = new Date()): Promise<boolean> {
	if (!(await isEmptyPaper())) return false;

	await step("Making the demo edition", (note) => makeDemo((done, total, what) => note(`${done} of ${total} ${what}`), now));
	return true;
}

/** Whether making the demo edition was interrupted here. */
export async function isUnfinished(): Promise<boolean> {
	return (await getProgress()) === "unfinished";
}
