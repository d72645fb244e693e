import { z } from "zod";
import { ok, type Result, refuse } from "#lib/result.ts";
import { type BodyDocument, type BodyElement, bodyDocument } from "./element.ts";
import { limits, oversizeOf } from "./limits.ts";
import { type BodyRefusal, refusalOf } from "./refusal.ts";
import { bodySchema } from "./schema.ts";

export type { BodyDocument, BodyElement } from "./element.ts";
export { articleIdsOf, photoIdsOf, plainText, wordCount } from "./text.ts";

const oversizeWords = {
	tooLarge: `The story is larger than ${limits.bytes / 1_000_000} MB of text. Split it into several stories.`,
	tooManyElements: `The story has more than ${limits.nodes.toLocaleString("en")} pieces. Split it into several stories.`,
	tooDeep: "Lists or quotes are nested too deeply. Move the innermost ones out.",
};

/** The body, if readers may be shown it: within the limits, made of known elements, each attribute checked. Never throws. */
export function parseBody(json: unknown): Result<BodyDocument, BodyRefusal> {
	const oversize = oversizeOf(json);
	if (oversize) return refuse({ code: oversize, message: oversizeWords[oversize], element: null });

	const parsed = bodyDocument.safeParse(json);
	if (!parsed.success) return refuse(refusalOf(parsed.error, json));

	try {
		bodySchema.nodeFromJSON(parsed.data).check();
		return ok(parsed.data);
	} catch {
		return refuse({
			code: "malformed",
			message: "The story's elements do not fit together. Undo the last change and save again.",
			element: null,
		});
	}
}

/** The body as the database keeps it. What cannot be read was not written by us, so it throws. */
export function readBody(kept: string): BodyDocument {
	const parsed = bodyDocument.safeParse(JSON.parse(kept));
	if (!parsed.success) throw new Error(`A kept body cannot be read: ${z.prettifyError(parsed.error)}`);

	return parsed.data;
}

/** A body that waits for its first word. */
export function emptyBody(): BodyDocument {
	return { type: "doc", content: [{ type: "paragraph" }] };
}

/** A body of plain paragraphs, one for each string. */
export function paragraphs(texts: readonly string[]): BodyDocument {
	const content = texts.map(
		(text): BodyElement => (text === "" ? { type: "paragraph" } : { type: "paragraph", content: [{ type: "text", text }] }),
	);

	return content.length === 0 ? emptyBody() : { type: "doc", content };
}
