import { expect, test } from "vitest";
import { photo, story, voice } from "./described.test-support.ts";
import { nodesOf, problemsOf } from "./google-rules.test-support.ts";
import { jsonLd } from "./json-ld.ts";
import { profilePage, sectionPage, topicPage } from "./lists.ts";
import { newsMediaOrganization, webSite } from "./publisher.ts";
import { seriesPage } from "./series.ts";
import { newsArticle } from "./story.ts";

test("the front, lists and people are described by the rules too", () => {
	const contributor = { slug: "asha-rao", name: "Asha Rao", kind: "person", role: "Correspondent", biography: "Writes.", portrait: photo };
	const stories = [{ ...story, photo: null }];
	const text = jsonLd(
		newsMediaOrganization(voice),
		webSite(voice),
		sectionPage({ slug: "world", name: "World", description: "" }, stories, voice),
		topicPage({ slug: "defence", name: "Defence", description: "Arms." }, stories, voice),
		profilePage(contributor, voice),
		profilePage({ ...contributor, kind: "desk", name: "Our Bureau", portrait: null }, voice),
	);

	expect(problemsOf(text)).toEqual([]);
	expect(nodesOf(text, "SearchAction")[0]).toMatchObject({
		target: { urlTemplate: "https://paper.example/search?q={search_term_string}" },
		"query-input": "required name=search_term_string",
	});
	expect(nodesOf(text, "NewsMediaOrganization")[0]).toMatchObject({
		logo: expect.stringMatching(/^https:\/\/paper\.example\/media\/site\/icon-512-[0-9a-f]{16}\.png$/),
	});
	expect(nodesOf(text, "Person")[0]).toMatchObject({ jobTitle: "Correspondent", worksFor: { name: "The Paper" } });
});

test("an older page of a list is a page of its own, at its own address", () => {
	const section = { slug: "world", name: "World", description: "" };
	const [older, newest] = ["lx2k-1", undefined].map((before) => sectionPage(section, [story], voice, before));

	expect(newest).toMatchObject({ url: "https://paper.example/world" });
	expect(older).toMatchObject({
		url: "https://paper.example/world?before=lx2k-1",
		"@id": "https://paper.example/world?before=lx2k-1#page",
	});
});

test("a series is a page of its parts in order, and each part says which series it is part of", () => {
	const series = { slug: "down-the-river", title: "Down the river", description: "Five days in a boat." };
	const text = jsonLd(seriesPage(series, [story, { ...story, address: "/world/day-two", headline: "Day two" }], voice));
	const part = jsonLd(newsArticle({ ...story, series: { ...series, number: 2 } }, voice));
	const id = "https://paper.example/series/down-the-river#series";

	expect([...problemsOf(text), ...problemsOf(part)]).toEqual([]);
	expect(nodesOf(text, "CollectionPage")[0]).toMatchObject({ url: "https://paper.example/series/down-the-river", about: { "@id": id } });
	expect(nodesOf(text, "ListItem").map(({ position, name }) => [position, name])).toEqual([
		[1, story.headline],
		[2, "Day two"],
	]);
	expect(nodesOf(text, "CreativeWorkSeries")[0]).toMatchObject({
		"@id": id,
		name: "Down the river",
		description: "Five days in a boat.",
		hasPart: [{ "@id": "https://paper.example/world/south-korea-japan#story" }, { "@id": "https://paper.example/world/day-two#story" }],
	});
	expect(nodesOf(part, "NewsArticle")[0]).toMatchObject({
		"@id": "https://paper.example/world/south-korea-japan#story",
		isPartOf: { "@type": "CreativeWorkSeries", "@id": id, name: "Down the river" },
		position: 2,
	});
	expect(nodesOf(jsonLd(newsArticle(story, voice)), "NewsArticle")[0]).not.toHaveProperty("isPartOf");
	const empty = nodesOf(jsonLd(seriesPage(series, [], voice)), "CreativeWorkSeries")[0];
	expect(empty).not.toHaveProperty("hasPart");
});
