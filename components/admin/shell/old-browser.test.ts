import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { transform } from "esbuild";
import { expect, test } from "vitest";
import { oldBrowserPage, oldBrowserPath, oldestBrowsers, redirectOldBrowser } from "./old-browser.ts";

/** Where a browser with these globals goes; null where it stays. */
function sentTo(globals: { CSSPropertyRule?: unknown; Intl?: unknown; toWellFormed?: unknown }): string | null {
	let address: string | null = null;
	const { toWellFormed, ...rest } = globals;
	const replace = (path: string) => {
		address = path;
	};
	runInNewContext(redirectOldBrowser, { window: rest, ...rest, String: { prototype: { toWellFormed } }, location: { replace } });

	return address;
}

const modern = { CSSPropertyRule: class {}, toWellFormed: () => "", Intl: { Segmenter: class {} } };

test.each([
	["Safari before 16.4 and Firefox before 128, which have no CSSPropertyRule", { ...modern, CSSPropertyRule: undefined }],
	["Chrome before 111, which has no toWellFormed", { ...modern, toWellFormed: undefined }],
	["Firefox before 125, which has no Intl.Segmenter", { ...modern, Intl: {} }],
	["a browser without Intl", { ...modern, Intl: undefined }],
])("a browser that is too old is sent to the page that says so: %s", (_, globals) => {
	expect(sentTo(globals)).toBe(oldBrowserPath);
});

test("a browser that has what the newsroom needs stays", () => {
	expect(sentTo(modern)).toBeNull();
});

test("the check is in syntax that browsers of 2009 read", async () => {
	const plain = await transform(redirectOldBrowser, { target: "es5", minifyWhitespace: false });
	const same = await transform(redirectOldBrowser, { target: "esnext", minifyWhitespace: false });

	expect(plain.code).toBe(same.code);
});

test("the page names the versions that the build is made for", () => {
	const { browserslist } = JSON.parse(readFileSync(fileURLToPath(new URL("../../../package.json", import.meta.url)), "utf8"));
	const [safari] = oldestBrowsers.filter(({ name }) => name === "Safari");

	expect(browserslist).toEqual([
		...oldestBrowsers.map(({ name, version }) => `${name.toLowerCase()} >= ${version}`),
		`ios_saf >= ${safari?.version}`,
	]);
	for (const { name, version } of oldestBrowsers) expect(oldBrowserPage()).toContain(`<li>${name} ${version}</li>`);
});

test("the page needs no script", () => {
	expect(oldBrowserPage()).not.toMatch(/<script|\son\w+=|javascript:/i);
});
