import { expect, test } from "vitest";
import { paragraphs } from "#lib/body/body.ts";
import { photo, story, voice } from "./described.test-support.ts";
import { nodesOf, problemsOf } from "./google-rules.test-support.ts";
import { jsonLd } from "./json-ld.ts";
import { breadcrumbList } from "./lists.ts";
import { liveBlogPosting } from "./live-story.ts";
import { newsArticle } from "./story.ts";

test("a story is described by all of Google's rules", () => {
	const text = jsonLd(newsArticle(story, voice), breadcrumbList([{ name: "World", address: "/world" }], voice));

	expect(problemsOf(text)).toEqual([]);
	expect(nodesOf(text, "NewsArticle")[0]).toMatchObject({
		datePublished: "2016-11-12T12:12:00+05:30",
		dateModified: "2016-11-12T13:30:00+05:30",
		author: [
			{ "@type": "Person", name: "Asha Rao", url: "https://paper.example/by/asha-rao" },
			{ "@type": "Organization", name: "PTI", url: "https://paper.example/by/pti" },
		],
		dateline: "Seoul",
		articleSection: "World",
		keywords: ["Defence"],
		isAccessibleForFree: true,
		inLanguage: "en-IN",
		wordCount: 420,
		publishingPrinciples: "https://paper.example/about/principles",
		correction: [{ "@type": "CorrectionComment", text: "It was nine." }],
	});
});

test.each([
	[3000, 2000],
	[1600, 1067],
])("its photo of %d by %d comes in three shapes, each 1200 pixels wide", (width, height) => {
	const text = jsonLd(newsArticle({ ...story, photo: { ...photo, width, height } }, voice));
	const images = nodesOf(text, "ImageObject");
	expect(problemsOf(text)).toEqual([]);

	expect(images.map(({ width, height }) => `${width}x${height}`)).toEqual(["1200x675", "1200x900", "1200x1200"]);
	expect(images.every(({ url }) => String(url).startsWith(`https://paper.example/media/photos/${photo.hash}/crop-`))).toBe(true);
});

test("a story without a photo, or with one that is too small for search engines, is shown by the card that is shared", () => {
	for (const shown of [null, { ...photo, width: 700, height: 500 }]) {
		const text = jsonLd(newsArticle({ ...story, photo: shown }, voice));
		const images = nodesOf(text, "ImageObject");

		expect(problemsOf(text)).toEqual([]);
		expect(images).toEqual([expect.objectContaining({ width: "1200", height: "630" })]);
		expect(images[0]?.url).toMatch(/^https:\/\/paper\.example\/media\/cards\/42\/[0-9a-f]+\.jpg$/);
	}
});

test("each picture says where its bytes are", () => {
	for (const { url, contentUrl } of nodesOf(jsonLd(newsArticle(story, voice)), "ImageObject")) expect(contentUrl).toBe(url);
});

test("a view is described as one: by its label, or by its section", () => {
	const typeOf = (change: Partial<typeof story>) => newsArticle({ ...story, ...change }, voice)["@type"];

	expect(typeOf({})).toBe("NewsArticle");
	expect(typeOf({ label: "opinion" })).toBe("OpinionNewsArticle");
	expect(typeOf({ section: { slug: "editorial", name: "Leaders" } })).toBe("OpinionNewsArticle");
	expect(typeOf({ section: { slug: "views", name: "Opinion" } })).toBe("OpinionNewsArticle");
	expect(problemsOf(jsonLd(newsArticle({ ...story, label: "opinion" }, voice)))).toEqual([]);
});

test("a kicker is no headline; the headline for search engines is another one", () => {
	expect(newsArticle({ ...story, kicker: "Elections" }, voice)).not.toHaveProperty("alternativeHeadline");
	expect(newsArticle({ ...story, seoTitle: "Seoul and Tokyo sign" }, voice)).toMatchObject({ alternativeHeadline: "Seoul and Tokyo sign" });
	expect(newsArticle({ ...story, seoTitle: story.headline }, voice)).not.toHaveProperty("alternativeHeadline");
});

test.each([
	["Asha Rao", ["Asha Rao"]],
	["By Asha Rao in Seoul", ["Asha Rao"]],
	["Ravi Patel, as told to Asha Rao", ["Ravi Patel", "Asha Rao"]],
	["Asha Rao and Mira Tandel", ["Asha Rao", "Mira Tandel"]],
	["Asha Rao, our correspondent (Delhi)", ["Asha Rao"]],
	["Asha Rao – with pictures by herself", ["Asha Rao"]],
	["Martin Luther King, Jr.", ["Martin Luther King, Jr."]],
	["Aung San Suu Kyi", ["Aung San Suu Kyi"]],
	["आशा राव", ["आशा राव"]],
])("a byline that was typed as %j names %j and nothing else", (name, names) => {
	const described = newsArticle({ ...story, bylines: [{ name, slug: null, kind: "text", joiner: "" }] }, voice);

	expect(described).toMatchObject({ author: names.map((each) => ({ "@type": "Person", name: each })) });
});

test("a contributor's name is left as it is kept", () => {
	const described = newsArticle(
		{ ...story, bylines: [{ name: "Doctors in Need and Co.", slug: "doctors", kind: "agency", joiner: "" }] },
		voice,
	);

	expect(described).toMatchObject({ author: [{ "@type": "Organization", name: "Doctors in Need and Co." }] });
});

test("its photo names who made it, its copyright and where it may be licensed, where these are known", () => {
	const photoRights = {
		creator: "Asha Rao",
		isPerson: true,
		creditLine: "PTI",
		copyright: "© PTI",
		licence: "https://pti.example/terms",
		licensor: "https://pti.example/buy",
	};
	const text = jsonLd(newsArticle({ ...story, photoRights }, voice));
	expect(problemsOf(text)).toEqual([]);
	expect(nodesOf(text, "ImageObject")[0]).toMatchObject({
		creditText: "A. Rao",
		creator: { "@type": "Person", name: "Asha Rao" },
		copyrightNotice: "© PTI",
		license: "https://pti.example/terms",
		acquireLicensePage: "https://pti.example/buy",
	});

	const agency = jsonLd(newsArticle({ ...story, photoRights: { ...photoRights, isPerson: false, licence: "" } }, voice));
	expect(nodesOf(agency, "ImageObject")[0]).toMatchObject({ creator: { "@type": "Organization" } });
	expect(nodesOf(agency, "ImageObject")[0]).not.toHaveProperty("license");
});

test("of its translations the first published is the work, the others are translations of it", () => {
	const hindi = { id: 50, lang: "hi", headline: "दो देश", address: "/world/do-desh", firstPublishedAt: new Date("2016-11-13T06:00:00Z") };
	const inHindi = { "@type": "CreativeWork", "@id": "https://paper.example/world/do-desh#story", headline: "दो देश", inLanguage: "hi" };
	const text = jsonLd(newsArticle({ ...story, translations: [hindi] }, voice));
	expect(problemsOf(text)).toEqual([]);
	expect(nodesOf(text, "NewsArticle")[0]).toMatchObject({ workTranslation: [inHindi] });
	expect(nodesOf(text, "NewsArticle")[0]).not.toHaveProperty("translationOfWork");

	const own = { id: story.id, lang: "en-IN", headline: story.headline, address: story.address, firstPublishedAt: story.firstPublishedAt };
	const translation = jsonLd(newsArticle({ ...story, ...hindi, translations: [own] }, voice));
	expect(nodesOf(translation, "NewsArticle")[0]).toMatchObject({
		translationOfWork: { "@id": `https://paper.example${story.address}#story` },
	});
});

test("a story without a standfirst is described by how it begins", () => {
	const [described] = nodesOf(jsonLd(newsArticle({ ...story, standfirst: "" }, voice)), "NewsArticle");

	expect(described).toMatchObject({ description: "Two countries came to terms." });
});

test("where nobody signs, the paper does", () => {
	const [described] = nodesOf(
		jsonLd(newsArticle({ ...story, bylines: [], photo: null, corrections: [], topics: [] }, voice)),
		"NewsArticle",
	);

	expect(described).toMatchObject({ author: [{ "@type": "NewsMediaOrganization", name: "The Paper" }] });
	for (const absent of ["correction", "keywords"]) expect(described).not.toHaveProperty(absent);
});

test.each(["</script><script>alert(1)</script>", "<!--<script>", "a\u2028b & c", '"}]}'])("a headline of %j stays inside", (headline) => {
	const text = jsonLd(newsArticle({ ...story, headline }, voice));

	expect(text).not.toMatch(/[<>&\u2028\u2029]/);
	expect(nodesOf(text, "NewsArticle")[0]).toMatchObject({ headline });
});

test("a live story is told in dated posts, the newest first, each at its own address", () => {
	const post = { id: 7, headline: "", body: paragraphs(["Polls close."]), isKeyEvent: false, isPinned: true };
	const [first, second] = [story.firstPublishedAt, new Date("2016-11-12T07:00:00Z")];
	const posts = [
		{ ...post, postedAt: first, editedAt: second },
		{ ...post, id: 8, headline: "Counting begins", body: paragraphs([]), postedAt: second, editedAt: null },
	];
	const goesOn = jsonLd(liveBlogPosting(story, posts, { startedAt: first, endedAt: null }, voice));
	const ended = jsonLd(liveBlogPosting(story, posts, { startedAt: first, endedAt: second }, voice));

	expect([...problemsOf(goesOn), ...problemsOf(ended)]).toEqual([]);
	expect(nodesOf(goesOn, "LiveBlogPosting")[0]).not.toHaveProperty("coverageEndTime");
	expect(nodesOf(goesOn, "LiveBlogPosting")[0]).not.toHaveProperty("dateline"); // which schema.org gives to articles alone
	expect(nodesOf(goesOn, "LiveBlogPosting")[0]).toMatchObject({ locationCreated: { "@type": "Place", name: "Seoul" } });
	expect(nodesOf(ended, "LiveBlogPosting")[0]).toMatchObject({
		headline: story.headline,
		coverageStartTime: "2016-11-12T12:12:00+05:30",
		coverageEndTime: "2016-11-12T12:30:00+05:30",
	});
	expect(nodesOf(goesOn, "BlogPosting")).toMatchObject([
		{ headline: "Counting begins", articleBody: "Counting begins", url: "https://paper.example/world/south-korea-japan?entry=8#entry-8" },
		{ headline: "Polls close.", articleBody: "Polls close.", dateModified: "2016-11-12T12:30:00+05:30" },
	]);
});

test("the rules themselves catch what is missing, relative or without a zone", () => {
	const image = { "@type": "ImageObject" as const, url: "https://paper.example/x.jpg", width: "1067", height: "1067" };
	const broken = jsonLd({ "@type": "NewsArticle", headline: "", url: "/world/x", datePublished: "2016-11-12", image });

	expect(problemsOf(broken)).toEqual(
		expect.arrayContaining([
			"NewsArticle lacks headline",
			"url is no whole address: /world/x",
			"datePublished has no zone: 2016-11-12",
			"an image of 1067 by 1067 is too small",
		]),
	);
});
