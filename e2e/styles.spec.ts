import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./support/test.ts";

/** All that the build made for readers' pages. Typefaces aside: to declare one again fetches it again. */
function wholeStyles(): string {
	const folder = join(".next", "static");
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css"));
	const texts = files.map((name) => readFileSync(join(folder, name), "utf8")).filter((css) => css.includes(".masthead"));

	return texts.join("\n").replace(/@font-face\s*\{[^}]*\}/g, "");
}

/** What every element looks like, and what looks otherwise once the whole stylesheet stands there as well. Runs in the page. */
function differences(css: string): { elements: number; changed: string[] } {
	const look = () =>
		[...document.querySelectorAll("*")].flatMap((element) =>
			["", "::before", "::after"].map((part) => {
				const style = getComputedStyle(element, part || null);
				return {
					name: `${element.localName}.${element.className}${part}`,
					values: [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`),
				};
			}),
		);
	const before = look();
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets = [sheet];
	const after = look();
	const changed = before.flatMap(({ name, values }, at) =>
		values.flatMap((value, which) => (after[at]?.values[which] === value ? [] : [`${name} ${value} -> ${after[at]?.values[which]}`])),
	);
	return { elements: before.length / 3, changed };
}

const addresses = ["/", "/world", "/world/south-korea-japan-to-share-intelligence-on-north", "/search?q=council", "/nothing/here"];

test.describe.configure({ timeout: 180_000 }); // every style of every element, twice

for (const width of [360, 1440])
	test(`what a page leaves out of its styles changes nothing of it, at ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		for (const address of addresses) {
			await page.goto(address, { waitUntil: "networkidle" });
			const { elements, changed } = await page.evaluate(differences, wholeStyles());
			expect(elements, address).toBeGreaterThan(40);
			expect(changed.slice(0, 10), address).toEqual([]);
		}
	});
