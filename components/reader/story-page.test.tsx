import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { PublishedArticle } from "#lib/articles/article.ts";
import { paragraphs } from "#lib/body/body.ts";
import { siteSettings, toSite } from "#lib/site/site.ts";
import { StoryPageView } from "./story-page.tsx";

const story: PublishedArticle = {
	id: 1,
	slug: "bridges",
	address: "/views/bridges",
	section: { slug: "views", name: "Views" },
	label: "opinion",
	kicker: "",
	headline: "Build bridges",
	standfirst: "",
	lang: "",
	bylines: [],
	photo: null,
	photoRights: null,
	firstPublishedAt: new Date("2026-03-01T12:00:00Z"),
	updatedAt: null,
	dateline: "",
	body: paragraphs(["Water came to the ghats."]),
	photos: {},
	cards: {},
	topics: [],
	corrections: [],
	series: null,
	coverage: null,
	translations: [],
	alsoRead: [],
	wordCount: 5,
	seoTitle: "",
	seoDescription: "",
};
const labelOf = (change: Partial<PublishedArticle>, locale = "en-IN") => {
	const site = toSite(siteSettings.parse({ name: "The Paper", locale }));
	const [, label] = /<strong class="label-[a-z]+">(.*?)<\/strong>/.exec(
		renderToStaticMarkup(<StoryPageView story={{ ...story, ...change }} site={site} />),
	) ?? [null, null];
	return label;
};

test("a story that is its writer's view says so, in the site's language", () => {
	expect([labelOf({}), labelOf({}, "hi-IN"), labelOf({ label: "live" }), labelOf({ label: null })]).toEqual([
		"Opinion",
		"विचार",
		"Live",
		null,
	]);
});

test("but not twice, where its section or its kicker says so", () => {
	expect(labelOf({ section: { slug: "opinion", name: "Opinion" } })).toBeNull();
	expect(labelOf({ kicker: "OPINION" })).toBeNull();
	expect(labelOf({ kicker: "Opinion poll" })).toBe("Opinion");
});

test("how long a story takes to read keeps its order in a story that runs the other way", () => {
	const html = renderToStaticMarkup(
		<StoryPageView story={{ ...story, lang: "ur" }} site={toSite(siteSettings.parse({ name: "The Paper", locale: "en-IN" }))} />,
	);

	expect(html).toContain("<bdi>1 min read</bdi>");
});
