import type { Byline } from "#lib/articles/article.ts";
import { storyUri } from "#lib/articles/story-uri.ts";
import type { WholeStory } from "#lib/articles/whole-queries.ts";
import type { Site } from "#lib/site/site.ts";
import { bodies } from "./bodies.ts";
import { pictures } from "./pictures.ts";
import { postItems } from "./posts.ts";
import type { Ninjs } from "./schema.ts";

/** A story for other newsrooms' systems. */
export function toNinjs(story: WholeStory, site: Site, origin: string): Ninjs {
	const changed = story.versionedAt; // also by a minor edit, which leaves "Updated" alone: whoever has the version before must fetch it
	const beside = [...pictures(story, origin), ...postItems(story, origin)];
	const genre = genreOf(story);

	return {
		uri: storyUri(story, origin),
		type: "text",
		representationType: "full",
		version: String(changed.getTime()),
		versionCreated: changed.toISOString(),
		firstCreated: story.firstPublishedAt.toISOString(),
		pubStatus: "usable",
		language: story.lang || site.language,
		copyrightHolder: site.name,
		title: story.headline,
		slugline: story.slug,
		...(story.bylines.length > 0 ? { by: bylineText(story.bylines), infoSources: story.bylines.map((name) => source(name, origin)) } : {}),
		...(story.dateline ? { located: story.dateline } : {}),
		headlines: [{ role: "main", value: story.headline }, ...(story.kicker ? [{ role: "kicker", value: story.kicker }] : [])],
		...described(story),
		bodies: bodies(story, site, origin),
		subjects: [
			{ name: story.section.name, rel: "section", uri: `${origin}/${story.section.slug}` },
			...story.topics.map(({ slug, name }) => ({ name, rel: "topic", uri: `${origin}/topic/${slug}` })),
		],
		...(genre ? { genres: [genre] } : {}),
		...(beside.length > 0 ? { associations: beside } : {}),
		altIds: [{ role: "url", value: origin + story.address }],
		...(site.publishingPrinciples
			? { trustIndicators: [{ title: "Publishing principles", href: new URL(site.publishingPrinciples, `${origin}/`).href }] }
			: {}),
		standard: { name: "ninjs", version: "3.1", schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#" },
	};
}

function described({ standfirst, corrections }: WholeStory) {
	const descriptions = [
		...(standfirst ? [{ role: "standfirst", contentType: "text/plain", value: standfirst }] : []),
		...corrections.map(({ kind, text: value }) => ({ role: kind, contentType: "text/plain", value })),
	];

	return descriptions.length > 0 ? { descriptions } : {};
}

/** What kind of telling it is; of coverage that has ended too, which is told in posts still. */
function genreOf({ label, coverage }: WholeStory) {
	if (label === "live") return { name: "Live coverage", literal: "live" };
	if (coverage) return { name: "Live coverage, ended", literal: "live-ended" };

	return label === "opinion" ? { name: "Opinion", literal: "opinion" } : null;
}

function source({ name, slug, kind }: Byline, origin: string) {
	const role = kind === "agency" ? "agency" : kind === "desk" ? "desk" : "author";

	return { name, role, ...(slug ? { uri: `${origin}/by/${slug}` } : {}) };
}

function bylineText(names: readonly Byline[]): string {
	return names
		.map(({ name, joiner }, index) => (index === 0 ? name : `${joiner.trim() || ","} ${name}`))
		.join(" ")
		.replaceAll(" ,", ",");
}
