import type { BodyDocument } from "./element.ts";
import { wordCount } from "./text.ts";

/** Words a minute at which grown-ups read for themselves (Brysbaert 2019: 238 in English, 184 to 260 elsewhere). */
const speed = 230;

/** How long a story takes to read, in whole minutes; at least one. */
export function minutesToRead(body: BodyDocument): number {
	return Math.max(1, Math.round(wordCount(body) / speed));
}

/** A body with its key points first, wherever an editor put them: they are the story in a few lines. */
export function keyPointsFirst({ content }: BodyDocument): BodyDocument["content"] {
	const isFirst = ({ type }: BodyDocument["content"][number]) => type === "keyPoints";

	return [...content.filter(isFirst), ...content.filter((element) => !isFirst(element))];
}
