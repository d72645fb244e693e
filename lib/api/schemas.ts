import { z } from "zod";

/** Names of what the API gives, for its description. */
export const named = z.registry<{ id: string; description: string }>();

const address = z.url();
const moment = z.iso.datetime();

const photoSource = z.object({ url: address, width: z.int(), height: z.int(), type: z.literal("image/jpeg") });

export const photoSchema = z.object({
	alt: z.string(),
	caption: z.string(),
	credit: z.string(),
	width: z.int().describe("Of the original, in pixels."),
	height: z.int(),
	focalPoint: z.object({ x: z.number(), y: z.number() }).describe("What a crop must keep: fractions of width and height."),
	sources: z.array(photoSource).describe("Its sizes, the smallest first."),
	crops: z.object({ "16x9": photoSource, "4x3": photoSource, "1x1": photoSource }),
});

export const namedPage = z.object({ slug: z.string(), name: z.string(), url: address });

export const bylineSchema = z.object({
	name: z.string(),
	kind: z.enum(["person", "desk", "agency", "text"]),
	joiner: z.string().describe("The word between it and the name before."),
	contributor: z.string().nullable().describe("Slug of the contributor; null where the name is text alone."),
	url: address.nullable(),
});

const words = z.object({ html: z.string().describe("Without scripts, styles or classes; addresses are whole."), text: z.string() });

const card = {
	id: z.int(),
	uri: z.string().describe("Its name for good (RFC 4151), the same through renames."),
	url: address,
	section: namedPage,
	label: z
		.enum(["live", "opinion"])
		.nullable()
		.describe("What readers must know first: it goes on as they read, or it is its writer's view."),
	kicker: z.string(),
	headline: z.string(),
	standfirst: z.string(),
	language: z.string().describe("BCP 47."),
	bylines: z.array(bylineSchema),
	photo: photoSchema.nullable(),
	publishedAt: moment.describe("When readers first saw it."),
	updatedAt: moment.nullable().describe("When editors last changed it; null where they never did."),
	links: z.object({ self: address, ninjs: address }),
};

export const storySchema = z.object(card);

export const postSchema = z.object({
	id: z.int(),
	url: address.describe("Where it is found for as long as it stands."),
	headline: z.string().describe("Empty where it has none."),
	body: words,
	publishedAt: moment,
	updatedAt: moment.nullable().describe("When its words last changed; null where they never did."),
	isKeyEvent: z.boolean(),
	isPinned: z.boolean(),
});

const coverage = z.object({ isLive: z.boolean(), startedAt: moment, endedAt: moment.nullable().describe("Null while it goes on.") });

export const wholeStorySchema = z.object({
	...card,
	dateline: z.string(),
	topics: z.array(namedPage),
	wordCount: z.int(),
	body: words,
	coverage: coverage.nullable().describe("Of a story told in dated posts; null where it is not."),
	posts: z.array(postSchema).describe("Of a live story, the newest first, page by page: `links.next` leads to older ones."),
	translations: z
		.array(z.object({ id: z.int(), language: z.string(), headline: z.string(), url: address, self: address }))
		.describe("The same in other languages."),
	corrections: z.array(
		z.object({
			kind: z.enum(["correction", "clarification", "update"]),
			text: z.string(),
			issuedAt: moment,
			amendedAt: moment.nullable().describe("When its text last changed; null where it reads as it was issued."),
		}),
	),
});

export const foundStorySchema = z.object({
	...card,
	snippet: z.array(z.object({ text: z.string(), hit: z.boolean() })).describe("Words around what was found."),
});

export const sectionSchema = z.object({ slug: z.string(), name: z.string(), description: z.string(), url: address, stories: address });
export const topicSchema = z.object(sectionSchema.shape);
export const contributorSchema = z.object({
	slug: z.string(),
	name: z.string(),
	kind: z.enum(["person", "desk", "agency"]),
	role: z.string(),
	biography: z.string(),
	url: address,
	stories: address,
});

/** What went wrong (RFC 9457). */
export const problemSchema = z.object({
	type: z.string(),
	title: z.string(),
	status: z.int(),
	detail: z.string().describe("What to do about it, in words."),
	errors: z.array(z.object({ parameter: z.string(), detail: z.string() })).optional(),
});

export type ApiStory = z.infer<typeof storySchema>;
export type ApiWholeStory = z.infer<typeof wholeStorySchema>;
export type ApiPost = z.infer<typeof postSchema>;
export type ApiFoundStory = z.infer<typeof foundStorySchema>;
export type ApiPhoto = z.infer<typeof photoSchema>;
export type ApiSection = z.infer<typeof sectionSchema>;
export type ApiContributor = z.infer<typeof contributorSchema>;
export type Problem = z.infer<typeof problemSchema>;

named.add(photoSchema, { id: "Photo", description: "A photo as one story uses it." });
named.add(namedPage, { id: "NamedPage", description: "A section or topic, by name." });
named.add(bylineSchema, { id: "Byline", description: "One name of a byline, in order." });
named.add(storySchema, { id: "Story", description: "A published story without its body." });
named.add(wholeStorySchema, { id: "WholeStory", description: "A published story." });
named.add(postSchema, { id: "Post", description: "One dated post of a live story." });
named.add(foundStorySchema, { id: "FoundStory", description: "A story that holds what was searched for." });
named.add(sectionSchema, { id: "Section", description: "A section of the paper." });
named.add(topicSchema, { id: "Topic", description: "A subject that stories share." });
named.add(contributorSchema, { id: "Contributor", description: "Whom bylines name: a person, a desk or an agency." });
named.add(problemSchema, { id: "Problem", description: "What went wrong (RFC 9457)." });
