import { z } from "zod";
import { type BodyDocument, parseBody } from "#lib/body/body.ts";
import { bodyDocument } from "#lib/body/element.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { mostParts } from "#lib/series/series.ts";
import { cleanLine, cleanLines } from "#lib/text/clean.ts";
import { readFieldByField } from "./field-by-field.ts";
import { draftCeiling } from "./limits.ts";
import { longestSlug } from "./slug.ts";

/** One thing wrong with one field, in words for the person who typed it. */
export type FieldError = { field: string; message: string };

// A draft is saved whatever its length; what may be published is for `limits.ts` to say. The ceiling protects the server.
const line = (name: string, longest: number = draftCeiling.text) =>
	z
		.string({ error: `${name} must be text.` })
		.transform(cleanLine)
		.refine((text) => text.length <= longest, { error: `${name} may have at most ${longest} characters. Shorten it.` });

const lines = (name: string, longest: number = draftCeiling.text) =>
	z
		.string({ error: `${name} must be text.` })
		.transform(cleanLines)
		.refine((text) => text.length <= longest, { error: `${name} may have at most ${longest} characters. Shorten it.` });

const id = z.number({ error: "This choice is not valid. Choose again." }).int().positive();

const ids = (name: string) =>
	z
		.array(id, { error: `${name} must be a list.` })
		.max(draftCeiling.list, `${name}: at most ${draftCeiling.list}. Remove some.`)
		.transform((list) => [...new Set(list)]);

const language = z
	.string({ error: "Language must be a code such as en or ur." })
	.max(35, "Language must be a code such as en or ur.")
	.refine((tag) => tag === "" || isLanguageTag(tag), { error: "Language must be a code such as en or ur." });

/** A name in a byline: a contributor, or free text where `contributorId` is null. */
const bylineDraft = z.object({ contributorId: id.nullable(), text: line("A name in the byline"), joiner: line("The joining word") });

const leadPhoto = z.object({
	photoId: id,
	caption: lines("The caption"),
	credit: line("The credit"),
	alt: lines("The alt text"),
});

/** The series that a story is part of, and which part it is. */
const seriesPart = z.object({
	seriesId: id,
	part: z
		.number({ error: "Say which part of the series this is, such as 2." })
		.int("Say which part of the series this is, such as 2.")
		.min(1, "The parts of a series are counted from 1.")
		.max(mostParts, `A series may have at most ${mostParts} parts.`),
});

const body = z.unknown().transform((json, context): BodyDocument => {
	const parsed = parseBody(json);
	if (parsed.ok) return parsed.value;
	context.addIssue({ code: "custom", message: parsed.reason.message });

	return z.NEVER;
});

/** Everything about a story that a save carries. An empty slug asks for one made from the headline. */
export const storyDraft = z.object({
	headline: line("The headline"),
	kicker: line("The kicker"),
	standfirst: lines("The standfirst"),
	dateline: line("The dateline"),
	lang: language,
	slug: line("The address", longestSlug).default(""),
	sectionId: id,
	topicIds: ids("Topics"),
	bylines: z
		.array(bylineDraft, { error: "The byline must be a list of names." })
		.max(draftCeiling.list, `The byline may have at most ${draftCeiling.list} names. Remove some.`),
	leadPhoto: leadPhoto.nullable(),
	body,
	picks: ids("Also Read"),
	series: seriesPart.nullable().default(null),
	seoTitle: line("The search title"),
	seoDescription: lines("The search description"),
});

export type StoryDraft = z.infer<typeof storyDraft>;

/** Why a save keeps the state before it apart: an older revision came back, or one person's words were chosen over another's. */
export const saveReason = z.enum(["restored", "keptMine"], { error: "This reason to save is not known." });
export type SaveReason = z.infer<typeof saveReason>;

/** Whether two drafts, or two parts of them, say the same. */
export function sameDraft<Part>(one: Part, other: Part): boolean {
	return inOneOrder(one) === inOneOrder(other);
}

/** Whether something kept elsewhere has the shape of a draft; whether it may be saved is for `parseDraft` to say. */
export function isDraftShaped(value: unknown): value is StoryDraft {
	return draftShape.safeParse(value).success;
}

const draftShape = z.object({
	headline: z.string(),
	kicker: z.string(),
	standfirst: z.string(),
	dateline: z.string(),
	lang: z.string(),
	slug: z.string(),
	sectionId: z.number(),
	topicIds: z.array(z.number()),
	bylines: z.array(z.object({ contributorId: z.number().nullable(), text: z.string(), joiner: z.string() })),
	leadPhoto: z.object({ photoId: z.number(), caption: z.string(), credit: z.string(), alt: z.string() }).nullable(),
	body: bodyDocument,
	picks: z.array(z.number()),
	series: z.object({ seriesId: z.number(), part: z.number() }).nullish(), // copies kept by older pages have none
	seoTitle: z.string(),
	seoDescription: z.string(),
});

function inOneOrder(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === "object" && inner !== null && !Array.isArray(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner,
	);
}

/** Checks a draft that came from outside. Refuses with one message for each field that is wrong. */
export function parseDraft(json: unknown): Result<StoryDraft, FieldError[]> {
	const parsed = storyDraft.safeParse(json);
	if (parsed.success) return ok(parsed.data);

	return refuse(parsed.error.issues.map((issue) => ({ field: issue.path.join(".") || "story", message: issue.message })));
}

/** What of a draft from outside can be saved, field by field, and what is wrong with the rest: one bad field does not stop the others. */
export function parseFields(json: unknown): { fields: Partial<StoryDraft>; rejected: FieldError[] } {
	return readFieldByField<StoryDraft>(storyDraft.shape, json);
}

function isLanguageTag(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}
