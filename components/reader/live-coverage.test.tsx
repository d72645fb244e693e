import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { PublishedArticle } from "#lib/articles/article.ts";
import { paragraphs } from "#lib/body/body.ts";
import type { EntryPage, LiveEntry } from "#lib/live/entry.ts";
import { siteSettings, toSite } from "#lib/site/site.ts";
import { CoverageLine, LiveCoverage } from "./live-coverage.tsx";

const site = toSite(siteSettings.parse({ name: "The Paper", locale: "en-IN", timeZone: "Asia/Kolkata" }));
const evening = new Date("2026-03-01T18:00:00Z"); // 11:30 PM in the paper's own zone
const night = new Date("2026-03-01T19:00:00Z"); // the next day there

const coverage = { startedAt: evening, endedAt: null as Date | null };
const story = { id: 5, address: "/town/count", lang: "", updatedAt: night, coverage } as PublishedArticle;
const entry = (id: number, postedAt: Date, more: Partial<LiveEntry> = {}): LiveEntry => ({
	id,
	postedAt,
	editedAt: null,
	headline: "",
	body: paragraphs([`Post ${id}.`]),
	isKeyEvent: false,
	isPinned: false,
	...more,
});
const page: EntryPage = {
	pinned: [entry(1, evening, { isPinned: true })],
	entries: [entry(3, night, { headline: "It <broke>", isKeyEvent: true }), entry(2, evening, { editedAt: night })],
	keyEvents: [
		{ id: 3, postedAt: night, title: "It <broke>" },
		{ id: 0, postedAt: evening, title: "Long ago" },
	],
	isNewest: true,
	newestAt: night,
	older: 9,
};
const show = (live: Partial<EntryPage> = {}, of = story) =>
	renderToStaticMarkup(<LiveCoverage story={of} live={{ ...page, ...live }} site={site} />);

describe("a live story's posts as readers see them", () => {
	test("pinned ones come first, then the newest, by the days of the paper's own clock", () => {
		const html = show();
		const order = ['id="entry-1"', "Monday", 'id="entry-3"', "Sunday", 'id="entry-2"'].map((part) => html.indexOf(part));

		expect(order).toEqual(order.toSorted((one, other) => one - other));
		expect(order[0]).toBeGreaterThan(0);
	});

	test("each has its time for machines, an address that lasts, and says where it was edited", () => {
		const html = show();

		expect(html).toContain('<a href="/town/count?entry=2#entry-2"><time dateTime="2026-03-01T23:30:00+05:30" dir="ltr">');
		expect(html.match(/Edited /g)).toHaveLength(1);
	});

	test("key events lead to their posts, on this page or on another", () => {
		const html = show();

		expect(html).toContain('<a href="#entry-3">It &lt;broke&gt;</a>');
		expect(html).toContain('<a href="/town/count?entry=0#entry-0">Long ago</a>');
	});

	test("older posts are one link away, and the newest from there", () => {
		expect(show()).toContain('<a href="/town/count?entry=9#entry-9" rel="next">');
		expect(show({ isNewest: false, pinned: [], keyEvents: [] })).toContain('<a href="/town/count#live">Newest posts</a>');
		expect(show({ older: null })).not.toContain('<nav class="paging"');
	});

	test("new posts are asked for while coverage goes on, on the newest page alone", () => {
		expect(show()).toContain("story=5");
		expect(show({ isNewest: false })).not.toContain("<new-stories");
		expect(show({}, { ...story, coverage: { ...coverage, endedAt: night } })).not.toContain("<new-stories");
	});

	test("without a post it is said that one is coming", () => {
		expect(show({ pinned: [], entries: [], keyEvents: [], newestAt: null, older: null })).toContain("The first post is being written.");
	});

	test("the story's head says when it changed last, and that coverage ended", () => {
		const head = (of: PublishedArticle) => renderToStaticMarkup(<CoverageLine story={of} site={site} />);

		expect(head(story)).toMatch(/^<p><bdi>Last updated <time/);
		expect(head({ ...story, coverage: { ...coverage, endedAt: night } })).toContain("Live coverage ended <time");
		expect(head({ ...story, coverage: null })).toBe("");
	});
});
