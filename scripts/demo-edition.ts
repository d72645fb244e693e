import { isEmptyPaper, makeDemo } from "#prisma/demo/make-demo.ts";
import { step } from "./launcher/progress.mjs";

/** Fills an empty paper with the demo edition. Answers whether it was empty. */
export async function fillIfEmpty(now = new Date()): Promise<boolean> {
	if (!(await isEmptyPaper())) return false;

	await step("Making the demo edition", (note) => makeDemo((done, total, what) => note(`${done} of ${total} ${what}`), now));
	return true;
}
