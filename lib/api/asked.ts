import { z } from "zod";
import { readCursor } from "#lib/articles/cursor.ts";
import { slugPattern } from "#lib/articles/slug.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { readSearchCursor } from "#lib/search/cursor.ts";
import { cleanLine } from "#lib/text/clean.ts";
import type { Problem } from "./schemas.ts";

/** Most entries on a page, and how many there are where nobody asks. */
export const mostListed = 100;
export const usuallyListed = 20;

const limit = z
	.string()
	.regex(/^[1-9]\d{0,2}$/, { error: `Ask for a whole number from 1 to ${mostListed}.`, abort: true })
	.transform(Number)
	.refine((number) => number <= mostListed, { error: `Ask for at most ${mostListed}.` })
	.default(usuallyListed);

const slug = z.string().max(200).regex(slugPattern, { error: "Name it by the last part of its address: small letters, digits, hyphens." });
const cursor = z.string().refine((text) => readCursor(text) !== null, { error: "Take the cursor from the link to the next page." });
const after = z
	.string()
	.regex(/^[1-9]\d{0,8}$/, { error: "Take the cursor from the link to the next page.", abort: true })
	.transform(Number);

/** What each list may be asked. Anything else is refused, so that nobody waits for a filter that is not there. */
export const asked = {
	stories: z
		.strictObject({ section: slug.optional(), topic: slug.optional(), contributor: slug.optional(), cursor: cursor.optional(), limit })
		.refine(({ section, topic, contributor }) => [section, topic, contributor].filter((one) => one !== undefined).length < 2, {
			error: "Ask for one of section, topic and contributor at a time.",
		}),
	names: z.strictObject({ cursor: after.optional(), limit }),
	search: z.strictObject({
		q: z
			.string({ error: "Say what to search for." })
			.overwrite(cleanLine)
			.min(1, "Say what to search for.")
			.max(200, "Search for fewer words."),
		cursor: z
			.string()
			.refine((text) => readSearchCursor(text) !== null, { error: "Take the cursor from the link to the next page." })
			.optional(),
	}),
	story: z.strictObject({ cursor: after.optional() }),
	nothing: z.strictObject({}),
};

/** Reads what an address asks. */
export function readAsked<Shape extends z.ZodType>(shape: Shape, parameters: URLSearchParams): Result<z.infer<Shape>, Problem> {
	const repeated = [...parameters.keys()].find((name, index, all) => all.indexOf(name) !== index);
	if (repeated) return refuse(badRequest([{ parameter: repeated, detail: "Say it once." }]));

	const parsed = shape.safeParse(Object.fromEntries(parameters));
	return parsed.success ? ok(parsed.data) : refuse(badRequest(parsed.error.issues.flatMap(errorsOf)));
}

function errorsOf(issue: z.core.$ZodIssue): { parameter: string; detail: string }[] {
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({ parameter: key, detail: "This is not known here." }));

	return [{ parameter: issue.path.join("."), detail: issue.message }];
}

function badRequest(errors: { parameter: string; detail: string }[]): Problem {
	const words = errors.map(({ parameter, detail }) => (parameter ? `${parameter}: ${detail}` : detail)).join(" ");

	return { type: "about:blank", title: "Bad Request", status: 400, detail: words, errors };
}
