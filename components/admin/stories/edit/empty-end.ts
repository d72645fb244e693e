import type { BodyDocument } from "#lib/body/element.ts";

/** A body without the empty paragraphs at its end, which are a place to type and no part of the story. */
export function withoutEmptyEnd(body: BodyDocument): BodyDocument {
	const last = body.content.findLastIndex((element) => element.type !== "paragraph" || (element.content?.length ?? 0) > 0);

	return { ...body, content: body.content.slice(0, Math.max(1, last + 1)) };
}
