import { test as base } from "@playwright/test";
import { waitForAnswers } from "./answering.ts";
import { Paper } from "./paper.ts";
import { isSlow, slowDown } from "./slow.ts";
import type { Edition } from "./template.ts";

type Options = {
	/** What the newspaper of this file begins as; `test.use({ edition: "empty" })` chooses another. */
	edition: Edition;
};
type PerTest = { paper: Paper };
type Kept = { file: string; edition: Edition; paper: Paper };
type PerWorker = { desk: { kept: Kept | null } };

/** Playwright's test with a `paper`: one newspaper for each file, which its stories share in order; nobody else's stories touch it. */
export const test = base.extend<Options & PerTest, PerWorker>({
	edition: ["demo", { option: true }],
	desk: [
		async ({ browserName: _ }, use) => {
			const desk: PerWorker["desk"] = { kept: null };
			await use(desk);
			await desk.kept?.paper.discard();
		},
		{ scope: "worker" },
	],
	paper: async ({ desk, edition }, use, info) => {
		if (desk.kept?.file !== info.file || desk.kept.edition !== edition) {
			await desk.kept?.paper.discard();
			desk.kept = null;
			desk.kept = { file: info.file, edition, paper: await Paper.open(edition) };
		}
		const { paper } = desk.kept;
		await use(paper);
		if (info.status !== info.expectedStatus) await info.attach("server", { body: paper.output, contentType: "text/plain" });
	},
	page: async ({ page, context, browserName }, use) => {
		waitForAnswers(page);
		if (isSlow && browserName === "chromium") await slowDown(context, page);
		await use(page);
	},
	baseURL: async ({ paper }, use) => use(paper.url),
});

export { expect } from "@playwright/test";
