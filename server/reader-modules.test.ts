import { createHash } from "node:crypto";
import inject from "light-my-request";
import { expect, test } from "vitest";
import { bundleOf, packBundle, readerModules, serveReaderModule } from "./reader-modules.ts";

const statusOf = async (path: string) => {
	const served = await inject(
		(request, response) => void serveReaderModule(request, response, path).then((did) => did || response.writeHead(404).end()),
		{ url: path },
	);
	return served.statusCode;
};

test("all that a reader's page may ever load weighs less than 6 KB", async () => {
	const modules = await readerModules();
	expect([...modules.keys()]).toEqual([
		"count-read",
		"keep-offline",
		"listen-story",
		"new-stories",
		"reading-choice",
		"search-hints",
		"share-story",
	]);
	const all = bundleOf([...modules.keys()], modules);

	expect(all && (await packBundle(all)).br.length).toBeLessThan(6 * 1024);
});

test("an address names the elements and the bytes it leads to; elements without a script bring none", async () => {
	const modules = await readerModules();
	const bundle = bundleOf(["not-ours", "search-hints", "share-story"], modules);

	expect(bundle?.path).toMatch(/^\/reader-modules\/search-hints\.share-story\.[\w-]{10}\.js$/);
	expect(bundle?.code).toContain('customElements.define("search-hints"');
	expect(bundle?.code).toContain('customElements.define("share-story"');
	expect(bundleOf(["share-story"], modules)?.path).not.toBe(bundle?.path);
	expect(bundleOf(["not-ours"], modules)).toBeNull();
});

test("scripts that come together keep their names to themselves", () => {
	const modules = new Map([
		["one-thing", "const e=1;globalThis.one=e;"],
		["other-thing", "const e=2;globalThis.other=e;"],
	]);
	// biome-ignore lint/security/noGlobalEval: two scripts of this test's own
	// biome-ignore lint/complexity/noCommaOperator: an indirect call, which runs outside of this function
	(0, eval)(bundleOf(["one-thing", "other-thing"], modules)?.code ?? "");

	expect(globalThis).toMatchObject({ one: 1, other: 2 });
});

test("nobody can have a bundle made that no page could carry", async () => {
	const modules = await readerModules();
	const addressOf = (tags: string[]) => {
		const code = tags.map((tag) => `{${modules.get(tag)}}`).join("");
		return `/reader-modules/${tags.join(".")}.${createHash("sha256").update(code).digest("base64url").slice(0, 10)}.js`;
	};

	expect(await statusOf(addressOf(["reading-choice", "share-story"]))).toBe(200);
	for (const tags of [["share-story", "reading-choice"], ["reading-choice", "reading-choice"], Array(50).fill("share-story") as string[]])
		expect(await statusOf(addressOf(tags)), tags.join()).toBe(404);
	expect(await statusOf(addressOf(["reading-choice"]).replace(/.{4}\.js$/, "aaaa.js"))).toBe(404);
});
