import { z } from "zod";

const text = z.object({ role: z.string().optional(), contentType: z.string().optional(), value: z.string() });
const named = z.object({ name: z.string(), rel: z.string().optional(), uri: z.url().optional() });
const body = text.extend({ wordCount: z.int().optional(), charCount: z.int().optional() });
const genre = z.object({ name: z.string(), literal: z.string() });
const altIds = z.array(z.object({ role: z.string(), value: z.string() }));
const rendition = z.object({
	name: z.string(),
	href: z.url(),
	contentType: z.string(),
	width: z.int(),
	height: z.int(),
	aspectRatio: z.string().optional(),
});

const picture = z.object({
	name: z.string(),
	rel: z.string(),
	uri: z.string(),
	type: z.literal("picture"),
	by: z.string().optional(),
	descriptions: z.array(text).optional(),
	renditions: z.array(rendition),
});

/** One post of a live story. */
const post = z.object({
	name: z.string(),
	rel: z.literal("post"),
	uri: z.string(),
	type: z.literal("text"),
	firstCreated: z.iso.datetime(),
	versionCreated: z.iso.datetime(),
	headlines: z.array(text).optional(),
	bodies: z.array(text),
	genres: z.array(genre).optional(),
	altIds,
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
	bodies: z.array(body),
	genres: z.array(genre).optional(),
	subjects: z.array(named),
	infoSources: z.array(z.object({ name: z.string(), role: z.string(), uri: z.url().optional() })).optional(),
	associations: z.array(z.union([picture, post])).optional(),
	altIds,
	trustIndicators: z.array(z.object({ title: z.string(), href: z.url() })).optional(),
	standard: z.object({ name: z.literal("ninjs"), version: z.literal("3.1"), schema: z.url() }),
});
export type Ninjs = z.infer<typeof ninjsSchema>;
