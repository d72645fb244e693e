import { expect, test } from "vitest";
import { type Parts, toDocument } from "./document.ts";
import { readStylesheet } from "./used-styles.ts";

const nothing: Parts = { styles: () => null, script: () => null, speculation: "", query: "" };

test("the framework's scripts, payload, marks and preloads go; JSON-LD, our modules and the text stay", () => {
	const { html } = toDocument(
		`<!DOCTYPE html><html lang="en"><head><link rel="preload" as="script" href="/_next/a.js"><link rel="preload" as="style" href="/_next/a.css"><link rel="modulepreload" href="/x.js">
		<link rel="preload" as="image" href="/media/a.avif"><script type="application/ld+json">{"a":"</div>"}</script></head><body><!--$--><p>Text<!-- --> &amp; more</p><!--/$--><script>self.__next_f.push([1,"<p>payload</p>"])</script>
		<script src="/_next/b.js" async></script><script src="/reader-modules/theme.js" type="module"></script></body></html>`,
		nothing,
	);

	expect(html).not.toMatch(/__next_f|_next|modulepreload|<!--/);
	expect(html).toContain('as="image"');
	expect(html).toContain(`{"a":"</div>"}`);
	expect(html).toContain("/reader-modules/theme.js");
	expect(html).toContain("<p>Text &amp; more</p>");
});

test("an inline script of whatever kind does not survive, an unknown custom element brings none", () => {
	const { html, inlineScripts } = toDocument(
		`<html><head></head><body><script>alert(1)</script><script type="module">alert(2)</script><script type="speculationrules">{}</script><svg><script>alert(3)</script></svg><not-ours></not-ours></body></html>`,
		nothing,
	);

	expect(html).not.toContain("<script");
	expect(inlineScripts).toEqual([]);
});

test("styles stand where their link stood, and are named for the policy", () => {
	const rendered =
		'<html><head><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"><title>T</title></head><body><p class="a  b"><b id="c"></b></p></body></html>';
	const { html, inlineStyles } = toDocument(rendered, {
		...nothing,
		styles: (href) => (href === "/a.css" ? readStylesheet("p>b{color:red}.a.b #c{margin:0}.other,i{margin:0}") : null),
	});

	const css = "p>b{color:red}.a.b #c{margin:0}";
	expect(html).toContain(`<head><style>${css}</style><link rel="stylesheet" href="/b.css"><title>`);
	expect(inlineStyles).toEqual([css]);
});

test("a stylesheet that a page uses nothing of leaves nothing behind", () => {
	const rendered = '<html><head><link rel="stylesheet" href="/a.css"></head><body></body></html>';
	const { html, inlineStyles } = toDocument(rendered, { ...nothing, styles: () => readStylesheet("i{margin:0}") });

	expect(html).toContain("<head></head>");
	expect(inlineStyles).toEqual([]);
});

test("the custom elements of a page bring one script, after everything that is read, with each of them once and no other", () => {
	const rendered =
		"<html><head></head><body><theme-choice></theme-choice><share-story></share-story><theme-choice></theme-choice></body></html>";
	const { html } = toDocument(rendered, { ...nothing, script: (tags) => `/reader-modules/${tags.join(".")}.js` });

	expect(html.match(/<script/g)).toHaveLength(1);
	expect(html).toContain('<script type="module" src="/reader-modules/share-story.theme-choice.js"></script></body>');
});

test("rules for what to fetch ahead stand in the head as they were given", () => {
	const speculation = '{"prefetch":[]}';
	const { html, inlineScripts } = toDocument("<html><head></head><body></body></html>", { ...nothing, speculation });

	expect(html).toContain(`<script type="speculationrules">${speculation}</script></head>`);
	expect(inlineScripts).toEqual([speculation]);
});
