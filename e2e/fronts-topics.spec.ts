import { saveFront } from "#lib/fronts/commands.ts";
import { defaultLayout } from "#lib/fronts/default-layout.ts";
import { createTopic } from "#lib/topics/commands.ts";
import { system } from "#lib/users/role.ts";
import { expectNoViolations } from "./support/accessibility.ts";
import { Desk } from "./support/desk.ts";
import type { Paper } from "./support/paper.ts";
import { expect, test } from "./support/test.ts";

/** Makes topics that have a front of their own. Gives the number of the first. */
async function withFronts(paper: Paper, ...names: string[]): Promise<number> {
	const desk = await Desk.open(paper);
	const ids: number[] = [];
	for (const name of names) {
		const made = await createTopic({ name }, system, new Date());
		if (!made.ok) throw new Error(JSON.stringify(made.reason));
		const { id } = made.value;
		const layout = { ...defaultLayout({ kind: "topic", id }), excluded: [1] };
		await saveFront({ key: `topic-${id}`, version: 0, layout }, system, new Date());
		ids.push(id);
	}
	await desk.close();

	return ids[0] ?? 0;
}

test("whoever merges two topics is told before whose front ends", async ({ page, paper }) => {
	const id = await withFronts(paper, "Lanterns", "Lamplight");
	await paper.signIn(page, "chief");
	await page.goto(`/admin/topics/${id}`);
	await page.getByRole("combobox", { name: "The topic that stays" }).fill("Lampl");
	await page.getByRole("option", { name: /^Lamplight/ }).click();
	await page.getByRole("button", { name: "Merge …" }).click();
	const asked = page.getByRole("alertdialog");
	await expect(asked).toContainText(
		"The front of “Lamplight” stays as it is; that of “Lanterns” is deleted, with its history and its plan.",
	);
	await expectNoViolations(page);
	await asked.getByRole("button", { name: "Merge" }).click();
	await expect(page.getByText("The two topics are one: “Lamplight”.")).toBeVisible();

	await page.goto("/admin/fronts");
	await expect(page.getByRole("link", { name: "Lamplight", exact: true })).toBeVisible();
	await expect(page.getByRole("link", { name: "Lanterns", exact: true })).toHaveCount(0);
});

test("while stories are looked for nothing is said of what there is, and a search that fails says so", async ({ page, paper }) => {
	const asked = Promise.withResolvers<void>();
	await page.route("**/api/stories/offers/stories*", async (route) => {
		await asked.promise;
		await (route.request().url().endsWith("q=nowhere") ? route.abort() : route.continue());
	});
	await paper.signIn(page, "editor");
	await page.goto("/admin/fronts/home");
	const found = page.getByRole("grid", { name: "Stories found" });
	await expect(found).toHaveText("Looking…");
	await expectNoViolations(page);
	asked.resolve();
	await expect(found.getByRole("button", { name: /^Add Line 4 climbs/ })).toBeVisible();

	await page.getByRole("searchbox", { name: "Find stories" }).fill("zyzzyva");
	await expect(found).toHaveText("No published story has these words.");
	await page.getByRole("searchbox", { name: "Find stories" }).fill("nowhere");
	await expect(page.getByText("Nothing could be searched. Check your connection and type again.")).toBeVisible();
	await expect(found).toHaveText("Nothing to show.");
});
