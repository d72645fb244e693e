import { expect, test } from "vitest";
import { readerModules } from "./reader-modules.ts";

test("all that a reader's page may ever load weighs less than 6 KB", async () => {
	const modules = await readerModules();
	expect(modules.map(({ tag }) => tag).sort()).toEqual([
		"count-read",
		"keep-offline",
		"new-stories",
		"search-hints",
		"share-story",
		"theme-choice",
	]);
	expect(modules.reduce((sum, { bodies }) => sum + bodies.br.length, 0)).toBeLessThan(6 * 1024);
});

test("an address names the bytes it leads to", async () => {
	for (const { tag, path, bodies } of await readerModules()) {
		expect(path).toMatch(new RegExp(`^/reader-modules/${tag}\\.[\\w-]{10}\\.js$`));
		expect(bodies.identity.toString()).toContain(`customElements.define("${tag}"`);
	}
});
