import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { expect, test } from "vitest";
import type { WholeStory } from "#lib/articles/whole-queries.ts";
import { body, bold, bulletList, heading, link, paragraph, photo, run, table } from "#lib/body/elements.ts";
import { iconAddress, logoOf } from "#lib/site/brand-addresses.ts";
import { siteSettings, toSite } from "#lib/site/site.ts";
import { atomFeed } from "./atom.ts";
import { feedOf } from "./feed.ts";
import { atomProblems, jsonFeedProblems, rssProblems } from "./feed-rules.test-support.ts";
import { jsonFeed } from "./json-feed.ts";
import { rssFeed } from "./rss.ts";

const origin = "https://paper.example";
const site = toSite(siteSettings.parse({ name: "The Paper & Sons", webSubHub: "https://hub.example/", timeZone: "Asia/Kolkata" }));
const file = { id: 9, hash: "cd".repeat(32), width: 2400, height: 1600, focalX: 0.5, focalY: 0.5, colour: "" };
const noon = new Date("2026-03-01T12:00:00Z");
const later = new Date("2026-03-01T13:00:00Z");

const story: WholeStory = {
	id: 42,
	slug: "floods-recede",
	address: "/world/floods-recede",
	section: { slug: "world", name: "World" },
	label: null,
	kicker: "",
	headline: "Floods <recede> & “ebb”",
	standfirst: "Water left the ghats.",
	lang: "",
	bylines: [{ name: "Asha Rao", slug: "asha-rao", kind: "person", joiner: "" }],
	photo: { ...file, caption: "Boats & ghats", credit: "A. Rao", alt: "Boats" },
	photoRights: null,
	firstPublishedAt: noon,
	updatedAt: later,
	versionedAt: later,
	dateline: "Varanasi",
	body: body(
		paragraph([run("See "), run("the rules", link("/about"), bold), run(" <b>&amp;</b>")]),
		heading("After"),
		photo({ photoId: 9, caption: "In <the> body" }),
		table(["Day", "Depth"], ["Monday", "4 < 5"]),
	),
	photos: { 9: file },
	cards: {},
	topics: [{ slug: "rivers", name: "Rivers" }],
	translations: [],
	coverage: { startedAt: noon, endedAt: null },
	posts: [
		{
			id: 7,
			postedAt: later,
			editedAt: null,
			headline: "A gate <opens>",
			body: body(paragraph("By hand.")),
			isKeyEvent: true,
			isPinned: false,
		},
	],
	corrections: [{ id: 1, kind: "correction", text: "It was <nine>.", issuedAt: later, amendedAt: null }],
	wordCount: 12,
	seoTitle: "",
	seoDescription: "",
};
const arabic: WholeStory = {
	...story,
	id: 43,
	headline: "انحسرت الفيضانات",
	lang: "ar",
	address: "/world/floods-ar",
	photo: null,
	bylines: [],
	corrections: [],
};
const page = { name: "World", description: "", address: "/world" };
const feed = feedOf(page, [story, arabic], site, origin);

test("RSS keeps its rules, and another's parser reads it", () => {
	const text = rssFeed(feed);
	const read = parseRssFeed(text);

	expect(rssProblems(text)).toEqual([]);
	expect(read).toMatchObject({ title: "World – The Paper & Sons", link: "https://paper.example/world" });
	expect(read.items?.[0]).toMatchObject({
		title: story.headline,
		link: "https://paper.example/world/floods-recede",
		guid: { value: "tag:paper.example,2026-03-01:story/42", isPermaLink: false },
		pubDate: "Sun, 01 Mar 2026 12:00:00 +0000",
		dc: { creators: ["Asha Rao"] },
		categories: [{ name: "World" }, { name: "Rivers" }],
	});
	expect(read.items?.[0]?.media?.contents?.[0]).toMatchObject({ width: 1200, height: 675, medium: "image" });
	expect(read.items?.[1]?.title).toBe("انحسرت الفيضانات");
});

test("a photo's credit is a photographer's only where its file names one", () => {
	const rights = { creator: "A. Rao", isPerson: true, creditLine: "PTI", copyright: "", licence: "", licensor: "" };
	const credits = (credit: string, photoRights: typeof rights | null) => {
		const shown = { ...story, photo: { ...file, caption: "", credit, alt: "" }, photoRights };
		return parseRssFeed(rssFeed(feedOf(page, [shown], site, origin))).items?.[0]?.media?.contents?.[0]?.credits;
	};
	const photographer = { value: "A. Rao", role: "photographer", scheme: "urn:ebu" };

	expect(credits("PTI", null)).toEqual([{ value: "PTI" }]);
	expect(credits("PTI", { ...rights, creator: "PTI", isPerson: false })).toEqual([{ value: "PTI" }]);
	expect(credits("A. Rao", rights)).toEqual([photographer]);
	expect(credits("A. Rao/PTI", rights)).toEqual([photographer, { value: "A. Rao/PTI" }]);
});

test("Atom keeps its rules, and another's parser reads it", () => {
	const text = atomFeed(feed);
	const read = parseAtomFeed(text);

	expect(atomProblems(text)).toEqual([]);
	expect(read.entries?.[0]).toMatchObject({
		id: "tag:paper.example,2026-03-01:story/42",
		published: "2026-03-01T12:00:00.000Z",
		updated: "2026-03-01T13:00:00.000Z",
		authors: [{ name: "Asha Rao", uri: "https://paper.example/by/asha-rao" }],
	});
	expect(read.links).toContainEqual(expect.objectContaining({ rel: "hub", href: "https://hub.example/" }));
});

test("JSON Feed keeps its rules, and another's parser reads it", () => {
	const text = jsonFeed(feed);
	const read = parseJsonFeed(text);

	expect(jsonFeedProblems(text)).toEqual([]);
	expect(read.items?.[0]).toMatchObject({ id: "tag:paper.example,2026-03-01:story/42", title: story.headline });
	expect(read.hubs).toEqual([{ type: "WebSub", url: "https://hub.example/" }]);
});

test("each format carries the paper's icon, and the logo where it has one", () => {
	const logo = { photoId: 1, hash: "ab".repeat(32), width: 800, height: 200 };
	const branded = { ...site, logo };
	const logoAddress = origin + logoOf(branded, "light")?.address;
	const [large, small] = [origin + iconAddress(site, 512), origin + iconAddress(site, 48)];
	expect(parseRssFeed(rssFeed(feed)).image).toMatchObject({ url: origin + iconAddress(site, 144), title: feed.title, link: feed.url });
	expect(parseAtomFeed(atomFeed(feed))).toMatchObject({ icon: small, logo: large });
	expect(parseAtomFeed(atomFeed(feedOf(page, [], branded, origin)))).toMatchObject({ icon: small, logo: logoAddress });
	expect(parseJsonFeed(jsonFeed(feed))).toMatchObject({ icon: large, favicon: small });
});

test("the whole story comes as HTML that is safe and stands by itself", () => {
	const content = parseAtomFeed(atomFeed(feed)).entries?.[0]?.content?.value ?? "";

	expect(content).toContain("<aside><p><strong>Correction, 6:30 PM, March 1, 2026 IST:</strong> It was &lt;nine&gt;.</p></aside>");
	expect(content).toContain('See <a href="https://paper.example/about"><strong>the rules</strong></a> &lt;b&gt;&amp;amp;&lt;/b&gt;');
	expect(content).toContain(`<img src="https://paper.example/media/photos/${file.hash}/1280.jpg" alt=""`);
	expect(content).toContain("<td><p>4 &lt; 5</p></td>");
	expect(content).toContain("<figcaption>Boats &amp; ghats <small>A. Rao</small></figcaption>");
	expect(content).toContain(
		'<a href="https://paper.example/world/floods-recede?entry=7#entry-7"><time datetime="2026-03-01T18:30:00+05:30">',
	);
	expect(content).toContain("<h3>A gate &lt;opens&gt;</h3><p>By hand.</p>");
	expect(content).not.toMatch(/(src|href)="\//);
});

test("a link to a part of the story leads to the story, wherever it is read", () => {
	const words = paragraph([
		run("See "),
		run("below", link("#part")),
		run(" or "),
		run("all", link("?a=1")),
		run(" or "),
		run("town", link("/town")),
	]);
	const post = { ...(story.posts[0] as (typeof story.posts)[number]), body: body(paragraph([run("above", link("#part"))])) };
	const [entry] = feedOf(page, [{ ...story, body: body(words), posts: [post] }], site, origin).entries;

	expect(entry?.content).toContain('<a href="https://paper.example/world/floods-recede#part">below</a>');
	expect(entry?.content).toContain('<a href="https://paper.example/world/floods-recede?a=1">all</a>');
	expect(entry?.content).toContain('<a href="https://paper.example/town">town</a>');
	expect(entry?.content).toContain('<a href="https://paper.example/world/floods-recede?entry=7#part">above</a>');
});

test("each paragraph of a story says which way it runs where some run from right to left", () => {
	const mixed = body(paragraph("Water left the ghats."), paragraph("انحسرت المياه."), bulletList("واحد", "Two"), paragraph("12 – 14"));
	const [entry] = feedOf(page, [{ ...story, body: mixed, posts: [] }], site, origin).entries;

	expect(entry?.content).toContain('<p dir="ltr">Water left the ghats.</p>\n<p dir="rtl">انحسرت المياه.</p>');
	expect(entry?.content).toContain('<li dir="rtl">واحد</li><li dir="ltr">Two</li>');
	expect(entry?.content).toContain("<p>12 – 14</p>");
	expect(feed.entries[0]?.content).not.toContain("dir=");
});

test("a paper that gives summaries gives nothing more", () => {
	const summaries = feedOf(page, [story], { ...site, feedText: "summary" }, origin);

	for (const text of [rssFeed(summaries), atomFeed(summaries), jsonFeed(summaries)]) {
		expect(text).toContain("Water left the ghats.");
		expect(text).not.toContain("the rules");
	}
	expect(jsonFeedProblems(jsonFeed(summaries))).toEqual([]);
});

test("a story that is renamed, moved and corrected is the same story", () => {
	const moved = { ...story, headline: "New words", slug: "new", address: "/sport/new", updatedAt: new Date("2027-01-01T00:00:00Z") };
	const [before, after] = [story, moved].map((one) => feedOf(page, [one], site, origin).entries[0]);

	expect(after?.id).toBe(before?.id);
	expect(after?.updated).not.toEqual(before?.updated);
});

test("signs that XML cannot hold are left out, and a feed of nothing is still a feed", () => {
	const hostile = feedOf(page, [{ ...story, headline: "]]>\u0000\u000b\ud800 ok\ufffe <!--" }], site, origin);

	expect(rssProblems(rssFeed(hostile))).toEqual([]);
	expect(parseRssFeed(rssFeed(hostile)).items?.[0]?.title).toBe("]]> ok <!--");
	const empty = feedOf(page, [], site, origin);
	expect([...rssProblems(rssFeed(empty)), ...atomProblems(atomFeed(empty)), ...jsonFeedProblems(jsonFeed(empty))]).toEqual([]);
});
