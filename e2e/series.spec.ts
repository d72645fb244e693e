import { expectFits, expectNoViolations } from "./support/accessibility.ts";
import { begin } from "./support/story-desk.ts";
import { expect, test } from "./support/test.ts";

test("a chief makes a series, stories join it, and readers go from part to part", async ({ page, paper }) => {
	test.slow();
	await paper.signIn(page, "chief");
	await page.goto("/admin/topics");
	await page.getByRole("navigation", { name: "Topics and series" }).getByRole("link", { name: "Series" }).click();
	await expect(page.getByRole("rowheader", { name: /High water/ })).toBeVisible();
	await expectFits(page);
	await page.getByRole("main").getByRole("link", { name: "New series" }).first().click();
	await page.getByRole("button", { name: "Make the series" }).click();
	await expect(page.getByLabel("Name")).toHaveAccessibleDescription(/Give it a name/);
	await page.getByLabel("Name").fill("Down the river");
	await page.getByLabel("Description").fill("Five days in a boat.");
	await page.getByRole("button", { name: "Make the series" }).click();
	await expect(page.getByText("The series is made.")).toBeVisible();

	const addresses: string[] = [];
	for (const [headline, part] of [
		["The second day", "2"],
		["The first day", "1"],
	] as const) {
		const desk = await begin(page, paper, headline);
		await desk.write("Words.");
		await page.getByLabel("Series").selectOption({ label: "Down the river" });
		await page.getByLabel("Part", { exact: true }).fill(part);
		await desk.saved();
		await expectNoViolations(page);
		addresses.push(await desk.publish());
	}

	const [second = "", first = ""] = addresses;
	await page.goto(first);
	const series = page.getByRole("navigation", { name: "Down the river" });
	await expect(series).toContainText("Part 1 of 2");
	expect(await page.locator('script[type="application/ld+json"]').textContent()).toContain('"isPartOf":{"@type":"CreativeWorkSeries"');
	await expect(series.getByRole("link", { name: /Previous part/ })).toHaveCount(0);
	await expectFits(page);
	await series.getByRole("link", { name: "Next part The second day" }).click();
	await expect(page).toHaveURL(new RegExp(`${second}$`));
	await expect(series).toContainText("Part 2 of 2");
	await expect(series.getByRole("link", { name: "Previous part The first day" })).toHaveAttribute(
		"href",
		new URL(first, paper.url).pathname,
	);

	await series.getByRole("link", { name: "Down the river" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Down the river");
	await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText(["The first day", "The second day"]);
	await expectFits(page);
	expect(await (await fetch(`${paper.url}/sitemaps/sections.xml`)).text()).toContain("/series/down-the-river");
});

test("a topic's page leads to the topics that stand beside it", async ({ page }) => {
	await page.goto("/topic/trams");
	const related = page.getByRole("navigation", { name: "Related topics" });
	await expect(related.getByRole("link").first()).toBeVisible();
	await expect(related.getByRole("link", { name: "Trams", exact: true })).toHaveCount(0);
	await expectFits(page);
	await related.getByRole("link").first().click();
	await expect(page).toHaveURL(/\/topic\/(?!trams)/);
});
