import { expect, test } from "vitest";
import { documentFrom } from "#lib/body/dom.test-support.ts";
import { bodySchema } from "#lib/body/schema.ts";
import { cleanPaste } from "./clean.ts";
import { leftOutMessage } from "./left-out.ts";
import type { Target } from "./media.ts";
import { parseInTests } from "./tree.test-support.ts";

const clean = (html: string, target: Target = "story") => cleanPaste(html, target, parseInTests);
const word = (level: number, marker: string, text: string, list = "l0", lfo = "lfo1") =>
	`<p class=MsoListParagraph style='mso-list:${list} level${level} ${lfo}'><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp;</span></span>${text}<o:p></o:p></p>`;
const online = (level: number, tag: string, start: number, text: string) =>
	`<div class="ListContainerWrapper SCXW1"><${tag} ${tag === "ol" ? `start="${start}"` : ""}><li data-listid="4" data-aria-level="${level}"><p class="Paragraph"><span class="TextRun">${text}</span><span class="EOP">&nbsp;</span></p></li></${tag}></div>`;
const pixels = "iVBORw0KGgo".repeat(20);

type Case = { from: string; html: string; becomes: string; says?: string };

test.each<Case>([
	{
		from: "Word: numbered and bulleted lists keep their depth, their numbers and no marker",
		html: `${word(1, "1.", "One")}${word(2, "o", "Deeper")}${word(3, "§", "Deepest")}${word(1, "2.", "Two")}<p class=MsoNormal>Between</p>${word(1, "3.", "Three")}${word(1, "", "")}`,
		becomes:
			'<ol><li><p>One</p><ul><li><p>Deeper</p><ul><li><p>Deepest</p></li></ul></li></ul></li><li><p>Two</p></li></ol><p>Between</p><ol start="3"><li><p>Three</p></li></ol>',
	},
	{
		from: "Word: two lists side by side stay two, and a number needs no dot",
		html: `${word(1, "1", "One")}${word(1, "2", "Two")}${word(1, "1", "Anew", "l1", "lfo2")}${word(1, "·", "Point", "l2", "lfo3")}`,
		becomes: "<ol><li><p>One</p></li><li><p>Two</p></li></ol><ol><li><p>Anew</p></li></ol><ul><li><p>Point</p></li></ul>",
	},
	{
		from: "Word: letters and Roman numbers count on",
		html: `${word(1, "i.", "One")}${word(1, "ii.", "Two")}${word(2, "c)", "Third")}${word(2, "d)", "Fourth")}`,
		becomes: '<ol><li><p>One</p></li><li><p>Two</p><ol start="3"><li><p>Third</p></li><li><p>Fourth</p></li></ol></li></ol>',
	},
	{
		from: "Word: headings, footnotes, comments, deleted and hidden text, pictures",
		html: `<style>p{}</style><h1><b>Floods</b></h1><h2>The dam</h2><h3>At night</h3><p class=MsoNormal>Water rose<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> fast<span class=MsoCommentReference><a href="#_msocom_1" id="_anchor_1">[U1]</a><span style='mso-special-character:comment'>&nbsp;</span></span>.<del cite="mailto:Ed"> Badly.</del><s> Gone.</s><span style='mso-hide:all'>secret</span></p><p class=MsoNormal><img width=300 height=200 src="file:///C:/a.png"></p><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Said by the office.</p></div></div><div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1"><p><a href="#_msoanchor_1">[U1]</a>Sure?</p></div></div></div>`,
		becomes: "<h2>Floods</h2><h2>The dam</h2><h3>At night</h3><p>Water rose fast.</p>",
		says: "1 picture, 1 footnote, 1 comment and 2 deleted passages were left out.",
	},
	{
		from: "Word for the web: lists by depth, headings by role",
		html: `<div class="OutlineElement"><p class="Paragraph" role="heading" aria-level="3">Part</p></div>${online(1, "ol", 1, "One")}${online(2, "ul", 1, "Deeper")}${online(1, "ol", 2, "Two")}<div class="OutlineElement"><p>Between</p></div>${online(1, "ol", 3, "Three")}`,
		becomes:
			'<h3>Part</h3><ol><li><p>One</p><ul><li><p>Deeper</p></li></ul></li><li><p>Two</p></li></ol><p>Between</p><ol start="3"><li><p>Three</p></li></ol>',
	},
	{
		from: "Google Docs: styles become emphasis, comments and wrapped links go",
		html: `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h3 dir="ltr"><span style="font-weight:400">Part</span></h3><p dir="ltr"><span style="font-weight:700">Bold</span><span style="font-weight:400;white-space:pre-wrap"> and </span><span style="font-style:italic">slanted</span> <a href="https://www.google.com/url?q=https://dam.example/&amp;sa=D"><span style="text-decoration:underline">link</span></a><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><br><ul><li aria-level="1"><p>One</p></li><ul><li aria-level="2"><p>Deeper</p></li></ul></ul><p><span style="text-decoration:line-through">Old</span></p><div style="border:1px solid black;margin:5px"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Check.</span></p><p>I did.</p></div></b>`,
		becomes:
			'<h3>Part</h3><p><strong>Bold</strong> and <em>slanted</em> <a href="https://dam.example/">link</a></p><ul><li><p>One</p><ul><li><p>Deeper</p></li></ul></li></ul>',
		says: "1 comment and 1 deleted passage were left out.",
	},
	{
		from: "Google Docs: footnotes",
		html: `<p>Rain<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> fell<sup><a href="#ftnt2" id="ftnt_ref2">[2]</a></sup></p><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> One.</p></div><div><p><a href="#ftnt_ref2" id="ftnt2">[2]</a> Two.</p></div>`,
		becomes: "<p>Rain fell</p>",
		says: "2 footnotes were left out.",
	},
	{
		from: "Pages: paragraphs, line breaks and lists",
		html: `<p class="p1"><span class="s1">One<span class="Apple-converted-space">&nbsp;</span><br>two</span></p><p class="p2"><br></p><ul class="ul1"><li class="li1"><span class="s2"></span>Point</li></ul><br class="Apple-interchange-newline">`,
		becomes: "<p>One<br>two</p><ul><li><p>Point</p></li></ul>",
	},
	{
		from: "LibreOffice: subheadings, footnotes, an empty item",
		html: `<h2 class="western">Part</h2><p>Rain<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><ol start="4"><li><p>Four</p></li><li><p></p></li></ol><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Said.</p></div>`,
		becomes: '<h2>Part</h2><p>Rain</p><ol start="4"><li><p>Four</p></li></ol>',
		says: "1 footnote was left out.",
	},
	{
		from: "Slack: lines stay apart, lists by their indent, emoji as text",
		html: `<meta charset='utf-8'><span>First line<br aria-hidden="true">Second line<span class="c-mrkdwn__br" data-stringify-type="paragraph-break"></span>Third <img data-stringify-type="emoji" alt="🌧"></span><ul data-indent="0"><li data-stringify-indent="0">One</li></ul><ul data-indent="1"><li data-stringify-indent="1">Deeper</li></ul><ul data-indent="0"><li data-stringify-indent="0">Two</li></ul>`,
		becomes: "<p>First line<br>Second line</p><p>Third 🌧</p><ul><li><p>One</p><ul><li><p>Deeper</p></li></ul></li><li><p>Two</p></li></ul>",
	},
	{
		from: "Gmail: a line in each div, quotations, hidden text and counting pixels",
		html: `<div dir="ltr">Hello<div><br></div><div>Second <b>line</b></div><div style="display:none">preview</div><img width="1" height="1" src="https://track.example/p"><blockquote class="gmail_quote">Said so.</blockquote></div>`,
		becomes: "<p>Hello</p><p>Second <strong>line</strong></p><blockquote><p>Said so.</p></blockquote>",
	},
	{
		from: "Outlook: safe links are unwrapped, layout tables are no tables",
		html: `<table role="presentation"><tr><td><p class=MsoNormal>See <a href="https://eur.safelinks.protection.outlook.com/?url=https%3A%2F%2Fdam.example%2F&amp;data=1">the dam</a></p></td><td></td></tr></table>${word(1, "·", "Point")}`,
		becomes: '<p>See <a href="https://dam.example/">the dam</a></p><ul><li><p>Point</p></li></ul>',
	},
	{
		from: "Notion: headings, nested lists, to-dos and a picture of its own",
		html: `<!-- notionvc: 1 --><h3>Part</h3><ul><li>One<ul><li>Deeper</li></ul></li></ul><ul><li><input type="checkbox" checked>Done</li></ul><img src="data:image/png;base64,${pixels}">`,
		becomes:
			"<h3>Part</h3><ul><li><p>One</p><ul><li><p>Deeper</p></li></ul></li></ul><ul><li><p>Done</p></li></ul><p>\u{f0000}0\u{f0000}</p>",
	},
	{
		from: "Evernote: divs, tasks, media",
		html: `<en-note><div>One</div><div><br/></div><div><en-todo checked="true"></en-todo>Two</div><img src="https://www.evernote.com/shard/1" width="400"><hr/><div>Three</div></en-note>`,
		becomes: "<p>One</p><p>Two</p><hr><p>Three</p>",
		says: "1 picture was left out.",
	},
	{
		from: "WordPress: levels, figures with captions, videos, posts and notes",
		html: `<h3 class="wp-block-heading">Part</h3><figure class="wp-block-image"><img src="https://paper.example/a.jpg" width="800"><figcaption>The dam</figcaption></figure><p>Rain<sup data-fn="ab" class="fn"><a href="#ab" id="ab-link">1</a></sup> <a href="#part">below</a></p><figure class="wp-block-embed"><iframe title="Film" src="https://www.youtube.com/embed/abc?feature=oembed"></iframe></figure><blockquote class="twitter-tweet"><p>Wet <a href="https://t.co/x">x</a></p>— A <a href="https://twitter.com/a/status/12">June</a></blockquote><video src="a.mp4"></video><ol class="wp-block-footnotes"><li id="ab">Said.</li></ol>`,
		becomes:
			'<h3>Part</h3><p>Rain below</p><aside data-element="embed" data-url="&quot;https://www.youtube.com/watch?v=abc&quot;" data-title="&quot;Film&quot;"></aside><aside data-element="embed" data-url="&quot;https://twitter.com/a/status/12&quot;" data-title="&quot;&quot;"></aside>',
		says: "1 picture, 1 video and 1 footnote were left out.",
	},
	{
		from: "Excel: a table with its spans",
		html: `<table border=0><!--StartFragment--><col width=64><tr height=20><td class=xl65 colspan=2>Rain</td></tr><tr><td>May</td><td align=right>12</td></tr></table>`,
		becomes: '<table><tbody><tr><td colspan="2"><p>Rain</p></td></tr><tr><td><p>May</p></td><td><p>12</p></td></tr></tbody></table>',
	},
	{
		from: "Sheets: empty cells keep their place, lists in cells are lines",
		html: `<google-sheets-html-origin><style>td{}</style><table><colgroup><col></colgroup><tbody><tr><td style="font-weight:bold">A<br>B</td><td></td></tr><tr><td><ul><li>One</li><li>Two</li></ul></td><td><ol start="3"><li>Three</li></ol></td></tr></tbody></table></google-sheets-html-origin>`,
		becomes:
			"<table><tbody><tr><td><p><strong>A</strong><br><strong>B</strong></p></td><td><p></p></td></tr><tr><td><p>• One</p><p>• Two</p></td><td><p>3. Three</p></td></tr></tbody></table>",
	},
	{
		from: "any page: scripts, unsafe links, players without an address, what quotations cannot hold",
		html: `<script>x</script><p><a href="javascript:x">bad</a> <a href="mailto:a@b.example">good</a></p><iframe src="about:blank"></iframe><blockquote><h2>Head</h2><table><tr><td>A</td><td>B</td></tr></table></blockquote><p>One<br><br>Two</p>`,
		becomes: '<p>bad <a href="mailto:a@b.example">good</a></p><blockquote><p>Head</p><p>A | B</p></blockquote><p>One</p><p>Two</p>',
		says: "1 embed was left out.",
	},
])("$from", ({ html, becomes, says }) => {
	const pasted = clean(html);

	expect(pasted.html).toBe(becomes);
	expect(leftOutMessage(pasted.leftOut)).toBe(says ?? null);
	expect(bodySchema.nodeFromJSON(documentFrom(pasted.html, bodySchema)).check()).toBeUndefined();
});

test("what the editor itself copied is not touched", () => {
	const html = `<meta charset='utf-8'><p data-pm-slice="1 1 []"> a <a href="#part">part</a> </p><aside data-element="factBox" data-title='"Rain"'><p>All day.</p></aside>`;
	expect(clean(html)).toEqual({ html, pictures: [], leftOut: {} });
	expect(clean(`<p data-pm-slice="1 1 []">from <mark>elsewhere</mark></p>`).html).toBe("<p>from elsewhere</p>");
});

test("a picture that comes as data is carried along, and counted where none can stand", () => {
	const html = `<p>One <img src="data:image/png;base64,${pixels}"> two</p><img src="data:image/gif;base64,R0lGOD">`;
	expect(clean(html)).toEqual({ html: "<p>One \u{f0000}0\u{f0000} two</p>", pictures: [{ type: "image/png", data: pixels }], leftOut: {} });
	expect(clean(html, "entry")).toEqual({ html: "<p>One two</p>", pictures: [], leftOut: { picture: 1 } });
});

test("an entry of a live story takes headings, tables and players as text", () => {
	expect(
		clean(`<h2>Now</h2><table><tr><td>A</td><td>B</td></tr></table><iframe src="https://film.example/1"></iframe>`, "entry").html,
	).toBe('<p>Now</p><p>A | B</p><p><a href="https://film.example/1">https://film.example/1</a></p>');
});
