import { expect, test } from "vitest";
import { toLiteDocument } from "./document.ts";

const page = (body: string, head = "") => `<!DOCTYPE html><html lang="hi"><head>${head}</head><body>${body}</body></html>`;
const picture = (alt: string) =>
	`<picture class="x"><source srcset="/media/photos/ab/320.avif 320w, /media/photos/ab/480.avif 480w, /media/photos/ab/960.avif 960w"><img src="/media/photos/ab/960.jpg" alt="${alt}" width="1600" height="900" style="object-position:1% 2%"></picture>`;
const lite = (rendered: string, size: number | null = 34_200, query = "") => toLiteDocument(rendered, { query, sizeOf: async () => size });

test("words stay, with their links, languages and labels; scripts, styles, drawings and machines' words go", async () => {
	const { html, inlineScripts } = await lite(
		page(
			'<nav aria-label="Pages"><a href="/world" class="z" style="color:red">World</a></nav><svg><path d="m0 0"/></svg><script>1</script><p lang="ar" dir="rtl" data-x="1">نص</p>',
			'<title>T</title><link rel="canonical" href="/a"><link rel="stylesheet" href="/a.css"><link rel="preload" href="/f"><meta property="og:title" content="T"><script type="application/ld+json">{}</script>',
		),
	);

	expect(html).toContain('<nav aria-label="Pages"><a href="/world">World</a></nav><p lang="ar" dir="rtl">نص</p>');
	expect(html).toContain('<title>T</title><link rel="canonical" href="/a"><style>');
	expect(html).not.toMatch(/script|svg|og:|preload|stylesheet|data-x/);
	expect(inlineScripts).toEqual([]);
});

test("the paper's name stands once where its logo was, in both looks", async () => {
	const logo = (look: string) => `<picture><img class="masthead-logo masthead-logo-${look}" src="/l.png" alt="The Paper"></picture>`;
	const { html } = await lite(page(`<h1><a href="/">${logo("light")}${logo("dark")}</a></h1><p><a href="/">${logo("only")}</a></p>`));

	expect(html).toContain('<h1><a href="/">The Paper</a></h1><p><a href="/">The Paper</a></p>');
});

test("a photo with its caption is offered, small, with its size in the page's language; one that adorns a card is not there", async () => {
	const { html } = await lite(page(`<figure>${picture("नाव")}<figcaption>कैप्शन</figcaption></figure><article>${picture("")}</article>`));

	expect(html).toContain("<figure><details><summary>फ़ोटो देखें, 34 ");
	expect(html).toContain('<img alt="नाव" width="1600" height="900" src="/media/photos/ab/480.jpg" loading="lazy">');
	expect(html.match(/<img/g)).toHaveLength(1);
	expect(html).not.toMatch(/<picture|<source|avif/);
});

test("a photo whose size nobody can say is offered all the same", async () => {
	expect((await lite(page(`<figure>${picture("a")}</figure>`), null)).html).toContain("<summary>फ़ोटो देखें</summary>");
});

test("what needs a script is not there; what it would only better stays without it", async () => {
	const { html } = await lite(page('<share-story hidden><button>Copy</button></share-story><search-hints><input name="q"></search-hints>'));

	expect(html).toContain('<body><input name="q"></body>');
});

test("the way to the lite edition becomes the way back, from the very page", async () => {
	const { html } = await lite(page('<a href="?lite" rel="nofollow">Lite</a>'), null, "q=river");

	expect(html).toContain('<a href="?q=river&amp;lite=0" rel="nofollow">पूरा संस्करण</a>');
});
