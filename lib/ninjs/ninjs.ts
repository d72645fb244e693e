import { z } from "zod";
import type { Byline } from "#lib/articles/article.ts";
import { storyUri } from "#lib/articles/story-uri.ts";
import type { WholeStory } from "#lib/articles/whole-queries.ts";
import { bodyHtml } from "#lib/body/html.ts";
import { plainText } from "#lib/body/text.ts";
import type { Site } from "#lib/site/site.ts";
import { pictures } from "./pictures.ts";

const text = z.object({ role: z.string().optional(), contentType: z.string().optional(), value: z.string() });
const named = z.object({ name: z.string(), rel: z.string().optional(), uri: z.url().optional() });
const rendition = z.object({
	name: z.string(),
	href: z.url(),
	contentType: z.string(),
	width: z.int(),
	height: z.int(),
	aspectRatio: z.string().optional(),
});

export const pictureSchema = z.object({
	name: z.string(),
	rel: z.string(),
	uri: z.string(),
	type: z.literal("picture"),
	by: z.string().optional(),
	descriptions: z.array(text).optional(),
	renditions: z.array(rendition),
});

/** What a story says of itself in IPTC's ninjs 3.1: the parts of the standard that Bureau has something to say in. */
export const ninjsSchema = z.object({
	uri: z.string(),
	type: z.literal("text"),
	representationType: z.literal("full"),
	version: z.string(),
	versionCreated: z.iso.datetime(),
	firstCreated: z.iso.datetime(),
	pubStatus: z.literal("usable"),
	language: z.string(),
	copyrightHolder: z.string(),
	title: z.string(),
	slugline: z.string(),
	by: z.string().optional(),
	located: z.string().optional(),
	headlines: z.array(text),
	descriptions: z.array(text).optional(),
	bodies: z.array(text.extend({ wordCount: z.int().optional(), charCount: z.int().optional() })),
	subjects: z.array(named),
	infoSources: z.array(z.object({ name: z.string(), role: z.string(), uri: z.url().optional() })).optional(),
	associations: z.array(pictureSchema).optional(),
	altIds: z.array(z.object({ role: z.string(), value: z.string() })),
	trustIndicators: z.array(z.object({ title: z.string(), href: z.url() })).optional(),
	standard: z.object({ name: z.literal("ninjs"), version: z.literal("3.1"), schema: z.url() }),
});
export type Ninjs = z.infer<typeof ninjsSchema>;

/** A story for other newsrooms' systems. */
export function toNinjs(story: WholeStory, site: Site, origin: string): Ninjs {
	const changed = story.updatedAt ?? story.firstPublishedAt;
	const shown = pictures(story, origin);

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
		bodies: bodies(story, origin),
		subjects: [
			{ name: story.section.name, rel: "section", uri: `${origin}/${story.section.slug}` },
			...story.topics.map(({ slug, name }) => ({ name, rel: "topic", uri: `${origin}/topic/${slug}` })),
		],
		...(shown.length > 0 ? { associations: shown } : {}),
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

function bodies(story: WholeStory, origin: string) {
	const words = plainText(story.body);

	return [
		{
			role: "main",
			contentType: "text/html",
			wordCount: story.wordCount,
			value: bodyHtml(story.body, { photos: story.photos, stories: story.cards, origin }),
		},
		{ role: "text", contentType: "text/plain", wordCount: story.wordCount, charCount: words.length, value: words },
	];
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
