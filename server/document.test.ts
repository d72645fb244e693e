import { expect, test } from "vitest";
import { withoutFramework } from "./document.ts";

test("the framework's scripts, payload and preloads go; JSON-LD, our modules and the text stay", () => {
	const html = withoutFramework(
		`<!DOCTYPE html><html lang="en"><head><link rel="preload" as="script" href="/_next/a.js"><link rel="modulepreload" href="/x.js"><link rel="stylesheet" href="/_next/a.css">
		<script type="application/ld+json">{"a":"</div>"}</script></head><body><p>Text &amp; more</p><script>self.__next_f.push([1,"<p>payload</p>"])</script>
		<script src="/_next/b.js" async></script><script src="/reader-modules/theme.js" type="module"></script></body></html>`,
	);

	expect(html).not.toMatch(/__next_f|_next\/[ab]\.js|modulepreload/);
	expect(html).toContain("/_next/a.css");
	expect(html).toContain(`{"a":"</div>"}`);
	expect(html).toContain("/reader-modules/theme.js");
	expect(html).toContain("<p>Text &amp; more</p>");
});
