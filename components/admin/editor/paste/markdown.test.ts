import { expect, test } from "vitest";
import { cleanPaste } from "./clean.ts";
import { markdownToHtml } from "./markdown.ts";
import { parseInTests } from "./tree.test-support.ts";

test.each([
	["# Floods\n\nRain fell.\nAll day.\n\n### At night", "<h2>Floods</h2><p>Rain fell.<br>All day.</p><h3>At night</h3>"],
	["- One\n  - Deeper\n- Two", "<ul><li><p>One</p><ul><li><p>Deeper</p></li></ul></li><li><p>Two</p></li></ul>"],
	["3. Three\n\n4. Four\n\nAfter", '<ol start="3"><li><p>Three</p></li><li><p>Four</p></li></ol><p>After</p>'],
	[
		"Some **bold**, *slanted* and __both _at_ once__",
		"<p>Some <strong>bold</strong>, <em>slanted</em> and <strong>both </strong><strong><em>at</em></strong><strong> once</strong></p>",
	],
	[
		"See [the *dam*](https://dam.example/a_(b)).",
		'<p>See <a href="https://dam.example/a_(b)">the </a><a href="https://dam.example/a_(b)"><em>dam</em></a>.</p>',
	],
	["> Said **so**.\n\n---\n\nEnd", "<blockquote><p>Said <strong>so</strong>.</p></blockquote><hr><p>End</p>"],
	["**A** & <b> 2 \\* 3", "<p><strong>A</strong> &amp; &lt;b&gt; 2 * 3</p>"],
])("Markdown %j becomes elements of the story", (text, becomes) => {
	expect(cleanPaste(markdownToHtml(text) ?? "", "story", parseInTests).html).toBe(becomes);
});

test("a picture in Markdown is counted as left out", () => {
	expect(cleanPaste(markdownToHtml("# A\n![dam](dam.jpg)") ?? "", "story", parseInTests)).toMatchObject({
		html: "<h2>A</h2>",
		leftOut: { picture: 1 },
	});
});

test.each([
	"Rain fell.",
	"- Hello, he said.",
	"1. May was wet.",
	"#rain is trending",
	"2 * 3 * 4",
	"snake_case_name",
	"a [note] (aside)",
	"C# 12",
])("%j is plain text", (text) => {
	expect(markdownToHtml(text)).toBeNull();
});
