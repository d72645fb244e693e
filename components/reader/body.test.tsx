import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { StoryCard } from "#lib/articles/article.ts";
import type { BodyElement } from "#lib/body/element.ts";
import * as make from "#lib/body/elements.ts";
import { en } from "#lib/messages/en/words.ts";
import type { PhotoFile } from "#lib/photos/photo.ts";
import { Body } from "./body.tsx";

const photo: PhotoFile = { id: 7, hash: "a".repeat(64), width: 1600, height: 1000, focalX: 0.25, focalY: 0.8, colour: "#808080" };
const card: StoryCard = {
	id: 9,
	address: "/town/otters",
	section: { slug: "town", name: "Town" },
	label: null,
	kicker: "",
	headline: "Otters are back",
	standfirst: "",
	lang: "",
	bylines: [],
	photo: null,
	firstPublishedAt: new Date(0),
	updatedAt: null,
};

const show = (...content: BodyElement[]) =>
	renderToStaticMarkup(
		<Body body={make.body(...content)} photos={{ 7: photo }} stories={{ 9: card }} around="ltr" words={en.story.body} />,
	);

describe("a story's body as readers see it", () => {
	test.each<[string, BodyElement, string]>([
		["a paragraph", make.paragraph("Words."), "<p>Words.</p>"],
		["a subheading", make.heading("Later", 2), "<h2>Later</h2>"],
		["a lesser subheading", make.heading("Later", 3), "<h3>Later</h3>"],
		["a bulleted list", make.bulletList("One", "Two"), "<ul><li>One</li><li>Two</li></ul>"],
		["a numbered list", make.orderedList("One", "Two"), "<ol><li>One</li><li>Two</li></ol>"],
		["a list in a list", make.bulletList(make.listItem("One", make.orderedList("Inner"))), "<ul><li>One<ol><li>Inner</li></ol></li></ul>"],
		["a quotation", make.blockquote("One", "Two"), "<blockquote><p>One</p><p>Two</p></blockquote>"],
		["a divider", make.divider(), "<hr/>"],
	])("shows %s", (_, element, html) => {
		expect(show(element)).toContain(html);
	});

	test("turns what is written the other way than the text around it", () => {
		expect(show(make.paragraph("انحسرت المياه."))).toContain('<p dir="rtl">انحسرت المياه.</p>');
		expect(show(make.heading("المياه", 2))).toContain('<h2 dir="rtl">');
		expect(show(make.bulletList("واحد", "Two"))).toContain('<ul dir="rtl"><li>واحد</li><li dir="ltr">Two</li></ul>');
		expect(show(make.blockquote("One", "واحد"))).toContain('<blockquote><p>One</p><p dir="rtl">واحد</p></blockquote>');
		expect(show(make.table(["Day", "يوم"]))).toMatch(/<th scope="col">Day<\/th><th scope="col" dir="rtl">يوم<\/th>/);
		const arabic = renderToStaticMarkup(
			<Body
				body={make.body(make.paragraph("Words."), make.paragraph("المياه"))}
				photos={{}}
				stories={{}}
				around="rtl"
				words={en.story.body}
			/>,
		);
		expect(arabic).toContain('<p dir="ltr">Words.</p><p>المياه</p>');
	});

	test("counts a list from where it begins", () => {
		expect(show({ ...make.orderedList("Four"), attrs: { start: 4, type: null } })).toContain('<ol start="4">');
	});

	test("shows marks, one inside the other, and a line's end", () => {
		const line = [
			make.run("a", make.bold, make.italic),
			{ type: "hardBreak" } as const,
			make.run("1", { type: "superscript" }),
			make.run("2", { type: "subscript" }),
			make.run("here", make.link("/town")),
		];

		expect(show(make.paragraph(line))).toContain('<p><strong><em>a</em></strong><br/><sup>1</sup><sub>2</sub><a href="/town">here</a></p>');
	});

	test("shows a photo in three formats, its place kept, its crop around what matters, with caption and credit", () => {
		const html = show(make.photo({ photoId: 7, caption: "The ghat.", credit: "Asha", alt: "Steps" }));

		expect(html).toMatch(/<source type="image\/avif"[^>]*\/media\/photos\/a{64}\/320\.avif 320w/);
		expect(html).toContain('type="image/webp"');
		expect(html).toMatch(/<img[^>]*alt="Steps"[^>]*width="1600" height="1000" loading="lazy"/);
		expect(html).toContain("object-position:25% 80%");
		expect(html).toContain(
			'<span class="story-caption">The ghat.</span> <small class="story-credit"><span class="unseen">Credit: </span>Asha</small>',
		);
	});

	test("never enlarges a small photo beyond its size", () => {
		const small = { 7: { ...photo, width: 30, height: 14 } };
		const html = renderToStaticMarkup(
			<Body body={make.body(make.photo({ photoId: 7 }))} photos={small} stories={{}} around="ltr" words={en.story.body} />,
		);

		expect(html).toContain("max-inline-size:min(100%,30px)");
		expect(show(make.photo({ photoId: 7 }))).not.toContain("max-inline-size");
	});

	test("gives each photo of a gallery room by its shape, and lets a panorama scroll", () => {
		const shapes = { 7: { ...photo, height: 3200 }, 8: { ...photo, id: 8, height: 200 } };
		const html = renderToStaticMarkup(
			<Body
				body={make.body(make.gallery({ photoId: 7 }, { photoId: 8 }))}
				photos={shapes}
				stories={{}}
				around="ltr"
				words={en.story.body}
			/>,
		);

		expect(html).toContain('<figure class="story-photo" style="--ratio:0.5;--own:1600px"><picture>');
		expect(html).toContain(
			'style="--ratio:8;--own:1600px"><section class="story-panorama" tabindex="0" aria-label="Wide photo, scrolls sideways">',
		);
	});

	test("gives a wide photo more room than the column", () => {
		expect(show(make.photo({ photoId: 7, width: "wide" }))).toContain("story-photo story-wide");
		expect(show(make.photo({ photoId: 7 }))).not.toContain("story-wide");
	});

	test("shows a gallery's photos, and none that is gone", () => {
		const html = show(make.gallery({ photoId: 7, caption: "First" }, { photoId: 8, caption: "Gone" }, { photoId: 7, caption: "Third" }));

		expect(html.match(/<figure/g)).toHaveLength(2);
		expect(html).not.toContain("Gone");
		expect(html).toContain('aria-label="Photo gallery"');
	});

	test("shows a pull quote with who said it", () => {
		expect(show(make.pullQuote("You hold on.", "The ferryman"))).toMatch(/You hold on\.[\s\S]*The ferryman/);
	});

	test("shows key points and a fact box under names of their own", () => {
		expect(show(make.keyPoints("One", "Two"))).toMatch(/aria-label="Key points"[\s\S]*<li>One<\/li><li>Two<\/li>/);
		expect(show(make.factBox("The line", make.paragraph("Runs.")))).toMatch(/<aside[^>]*aria-label="The line"[\s\S]*<p>Runs\.<\/p>/);
		expect(show(make.factBox("", make.paragraph("Runs.")))).toContain('aria-label="In brief"');
	});

	test("shows a table with its head, which scrolls by keyboard", () => {
		const html = show(make.table(["Ward", "Votes"], ["7", "1,204"]));

		expect(html).toContain('<thead><tr><th scope="col">Ward</th><th scope="col">Votes</th></tr></thead>');
		expect(html).toContain("<tbody><tr><td>7</td><td>1,204</td></tr></tbody>");
		expect(html).toMatch(/tabindex="0" aria-label="Table"/);
	});

	test("joins cells where the table does", () => {
		const attrs = { colspan: 2, rowspan: 3, colwidth: null };
		const cell = { type: "tableCell" as const, attrs, content: [make.paragraph("Wide")] };

		expect(show({ type: "table", content: [{ type: "tableRow", content: [cell] }] })).toContain('<td colSpan="2" rowSpan="3">Wide</td>');
	});

	test("links to a page elsewhere by its title and its host, and loads nothing of it", () => {
		const html = show(make.embed("https://www.example.org/film", "A film"));

		expect(html).toContain('<a href="https://www.example.org/film">A film</a>');
		expect(html).toContain("example.org</span>");
		expect(html).not.toMatch(/<(iframe|script|img)/);
	});

	test("offers another story, and nothing where that one is not public", () => {
		expect(show(make.storyLink(9))).toContain('<a href="/town/otters">Otters are back</a>');
		expect(show(make.storyLink(10))).not.toContain("<aside");
	});

	test("leaves out what holds nothing", () => {
		expect(show(make.paragraph(), make.heading(""), make.photo({ photoId: 404 }), make.gallery({ photoId: 404 }))).toBe(
			'<div class="story-body"></div>',
		);
	});
});

describe("hostile words", () => {
	const everywhere = (words: string) =>
		show(
			make.paragraph([make.run(words, make.bold)]),
			make.heading(words),
			make.bulletList(words),
			make.blockquote(words),
			make.pullQuote(words, words),
			make.keyPoints(words),
			make.photo({ photoId: 7, caption: words, credit: words, alt: words }),
			make.gallery({ photoId: 7, caption: words, credit: words, alt: words }),
			make.embed("https://example.org/?q=<script>", words),
			make.factBox(words, make.paragraph(words)),
			make.table([words], [words]),
		);
	const hostile = [
		`<script>alert(1)</script>`,
		`"><img src=x onerror=alert(1)>`,
		`</style><svg/onload=alert(1)>`,
		`{{constructor.constructor('alert(1)')()}}`,
		`&lt;b&gt;`,
	];

	test.each(hostile)("come out as text in every element: %s", (words) => {
		const html = everywhere(words);

		expect(tagsOf(html)).toEqual(tagsOf(everywhere("x")));
		expect(html.split(escaped(words)).length).toBeGreaterThan(11);
	});
});

/** Names of the tags, in order: hostile words must add none. */
function tagsOf(html: string): string[] {
	return [...html.matchAll(/<\/?([a-z0-9-]+)/g)].map(([, name = ""]) => name);
}

function escaped(words: string): string {
	return words.replace(/[&<>"']/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" })[sign] ?? sign);
}
